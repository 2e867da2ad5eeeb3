import { testDatabase } from "../../test/testDatabase";
import { aCertificate } from "../certificates/testing/aCertificate";
import { performOn } from "../platform/perform";
import { actingAs } from "../platform/testing/actingAs";
import { answerWatch } from "./answerWatch";
import { askWatch } from "./askWatch";
import { CertificateWatch } from "./CertificateWatch";
import { checkCertificates, checksADay } from "./checkCertificates";
import { EmployerCheck } from "./EmployerCheck";
import { aCompany } from "./testing/aCompany";
import { employerEntities } from "./testing/employerEntities";

const database = testDatabase(employerEntities);
const rounds = 20;

const won = (outcomes: PromiseSettledResult<unknown>[]): number =>
  outcomes.filter(({ status }) => status === "fulfilled").length;

describe("two at once", () => {
  it("ask to watch one certificate: one asks, the other has asked already", async () => {
    const { manager } = database.source();
    const perform = performOn(database.source());
    const { viewer } = await aCompany(manager);
    for (let round = 0; round < rounds; round++) {
      const { registrationNumber } = await aCertificate(manager);
      const input = { registrationNumber: registrationNumber ?? "", reason: "töö", contactEmail: "a@example.ee" };
      const outcomes = await Promise.allSettled([perform(viewer, askWatch, input), perform(viewer, askWatch, input)]);
      expect(won(outcomes)).toBe(1);
    }
  });

  it("agree and decline: one answer holds", async () => {
    const { manager } = database.source();
    const perform = performOn(database.source());
    for (let round = 0; round < rounds; round++) {
      const { viewer } = await aCompany(manager);
      const { registrationNumber, personId } = await aCertificate(manager);
      const input = { registrationNumber: registrationNumber ?? "", reason: "töö", contactEmail: "a@example.ee" };
      const { id: watchId } = await perform(viewer, askWatch, input);
      const answers = [true, false].map((agree) => perform(actingAs(personId), answerWatch, { watchId, agree }));
      expect(won(await Promise.allSettled(answers))).toBe(1);
      const kept = await manager.findOneByOrFail(CertificateWatch, { id: watchId });
      expect((kept.agreedAt === null) !== (kept.declinedAt === null)).toBe(true);
    }
  });

  it("make the last check of the day: one does", async () => {
    const { manager } = database.source();
    const perform = performOn(database.source());
    for (let round = 0; round < 5; round++) {
      const { viewer, company, person } = await aCompany(manager);
      const made = { organisationId: company.id, personId: person.id, purpose: "HIRING", purposeText: "töö" } as const;
      const rows = Array.from({ length: checksADay - 1 }, () => ({
        ...made,
        rowCount: 1,
        validCount: 0,
        checkedAt: new Date(),
      }));
      await manager.insert(EmployerCheck, rows);
      const input = { purpose: "HIRING", purposeText: "töö", rows: "1" } as const;
      const outcomes = await Promise.allSettled([
        perform(viewer, checkCertificates, input),
        perform(viewer, checkCertificates, input),
      ]);
      expect(won(outcomes)).toBe(1);
    }
  });
});
