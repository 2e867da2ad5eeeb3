import { contextOver, testDatabase } from "../../test/testDatabase";
import { aCertificate } from "../certificates/testing/aCertificate";
import { certificateEntities } from "../certificates/testing/certificateEntities";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import { addDays } from "../platform/days";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { visitor } from "../platform/Viewer";
import { aQualification } from "../standards/testing/aQualification";
import { findStatistics } from "./statisticsQueries";

const { inAct } = testDatabase(certificateEntities);

describe("the register in figures", () => {
  it("counts what is public for everybody, in one statement, and says nothing of Kutsekoda's work", async () => {
    await inAct(async ({ tx }) => {
      const before = await findStatistics(contextOver(tx, visitor));
      const of = await aQualification(tx);
      await aCertificate(tx, { of });
      await aCertificate(tx, { of, certificateHidden: true });
      await aCertificate(tx, { of, validUntil: "2026-01-31" });
      await aCertificate(tx, { of, confirmedAt: null });
      const ctx = contextOver(tx, visitor);
      const after = await findStatistics(ctx);
      expect(ctx.read.statements).toBe(1);
      expect(after.validCertificates - before.validCertificates).toBe(2);
      expect(after.certificatesIssued - before.certificatesIssued).toBe(3);
      expect(after.qualifications - before.qualifications).toBe(1);
      expect(after.occupationalStandards - before.occupationalStandards).toBe(1);
      expect(after.awardingBodies - before.awardingBodies).toBe(1);
      expect(after).toMatchObject({ waitingForConfirmation: null, rightsEndingSoon: null, mandatesEndingSoon: null });
    });
  });

  it("tells Kutsekoda what waits and what ends soon", async () => {
    await inAct(async ({ tx, today }) => {
      const registrar = actingAs((await aPerson(tx)).id, Role.REGISTRAR);
      const before = await findStatistics(contextOver(tx, registrar));
      const of = await aQualification(tx, { right: { validUntil: addDays(today, 300) } });
      await aQualification(tx, { right: { validUntil: addDays(today, 400) } });
      await aCertificate(tx, { of, confirmedAt: null, submittedAt: new Date() });
      const personId = (await aPerson(tx)).id;
      const mandate = { personId, organisationId: of.organisation.id };
      await aMandate(tx, { ...mandate, role: Role.ASSESSOR, validUntil: addDays(today, 60) });
      await aMandate(tx, { ...mandate, role: Role.COORDINATOR, validUntil: addDays(today, 61) });
      const ctx = contextOver(tx, registrar);
      const after = await findStatistics(ctx);
      expect(ctx.read.statements).toBe(1);
      const grown = (key: "waitingForConfirmation" | "rightsEndingSoon" | "mandatesEndingSoon"): number =>
        (after[key] ?? 0) - (before[key] ?? 0);
      expect(grown("waitingForConfirmation")).toBe(1);
      expect(grown("rightsEndingSoon")).toBe(1);
      expect(grown("mandatesEndingSoon")).toBe(1);
    });
  });
});
