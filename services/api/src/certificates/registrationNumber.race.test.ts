import { testDatabase } from "../../test/testDatabase";
import { aPerson } from "../people/testing/aPerson";
import { performOn } from "../platform/perform";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import type { Viewer } from "../platform/Viewer";
import { aQualification } from "../standards/testing/aQualification";
import type { Certificate } from "./Certificate";
import { CertificateType } from "./CertificateType";
import { confirmCertificate } from "./confirmCertificate";
import { nextRegistrationNumber } from "./nextRegistrationNumber";
import { aCertificate } from "./testing/aCertificate";
import { certificateEntities } from "./testing/certificateEntities";

const database = testDatabase(certificateEntities, 20);

/** Entries that wait for the registrar, kept in the database: two connections have to see them. */
async function waiting(count: number): Promise<{ ids: string[]; registrars: Viewer[] }> {
  return database.source().transaction(async (tx) => {
    const of = await aQualification(tx);
    const personId = (await aPerson(tx)).id;
    const ids: string[] = [];
    for (let place = 0; place < count; place += 1) {
      const submittedAt = new Date();
      const facts = { of, personId, confirmedAt: null, submittedAt, type: CertificateType.SCHOOL_DOCUMENT };
      ids.push((await aCertificate(tx, facts)).id);
    }
    const registrar = async (): Promise<Viewer> => actingAs((await aPerson(tx)).id, Role.REGISTRAR, of.organisation.id);
    return { ids, registrars: [await registrar(), await registrar()] };
  });
}

const confirm = (viewer: Viewer, certificateId: string): Promise<Certificate> =>
  performOn(database.source())(viewer, confirmCertificate, { certificateId });

describe("registration numbers", () => {
  it("have no gaps and no doubles when a hundred are confirmed at once", async () => {
    const { ids, registrars } = await waiting(100);
    const done = await Promise.all(ids.map((id, place) => confirm(registrars[place % 2] as Viewer, id)));
    const numbers = done.map(({ registrationNumber }) => Number(registrationNumber)).sort((a, b) => a - b);
    const first = numbers[0] ?? 0;
    expect(numbers).toEqual(numbers.map((_number, place) => first + place));
  });

  it("are given once when two registrars confirm the same entry, and the refused one leaves no gap", async () => {
    const { ids, registrars } = await waiting(20);
    for (const id of ids) {
      const both = await Promise.allSettled(registrars.map((registrar) => confirm(registrar, id)));
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    }
    const rows = await database
      .source()
      .manager.query<{ n: number }[]>(
        "select registration_number::int as n from certificate where id = any($1::uuid[]) order by 1",
        [ids],
      );
    expect(rows.map(({ n }) => n)).toEqual(rows.map((_row, place) => (rows[0]?.n ?? 0) + place));
  });

  it("go back to the series when the act is undone", async () => {
    const undone = async (): Promise<string> => {
      let number = "";
      const act = database.source().transaction(async (tx) => {
        number = await nextRegistrationNumber(tx, CertificateType.PARTIAL);
        throw new Error("undone");
      });
      await expect(act).rejects.toThrow("undone");
      return number;
    };
    expect(await undone()).toBe(await undone());
  });
});
