import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { Person } from "../people/Person";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import "../platform/database/openReadChannel";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { StoredDocument } from "../platform/StoredDocument";
import { actingAs } from "../platform/testing/actingAs";
import { Qualification } from "../standards/Qualification";
import { Specialisation } from "../standards/Specialisation";
import { aCompetence } from "../standards/testing/aCompetence";
import { acceptCorrection } from "./acceptCorrection";
import { Certificate } from "./Certificate";
import { CertificateCorrectionResolver } from "./CertificateCorrectionResolver";
import { CertificateDocument } from "./CertificateDocument";
import { CertificateVersion } from "./CertificateVersion";
import { correctCertificate } from "./correctCertificate";
import type { CorrectedFactsInput } from "./CorrectedFactsInput";
import { orderDocument } from "./orderDocument";
import { requestCorrection } from "./requestCorrection";
import { aCertificate } from "./testing/aCertificate";
import { certificateEntities } from "./testing/certificateEntities";

const { inAct } = testDatabase(certificateEntities);

/** A certificate whose holder has asked for a correction; the body and Kutsekoda carry out what is given. */
async function asked(act: Act, certificate: Certificate) {
  const body = actingAs((await aPerson(act.tx)).id, Role.COORDINATOR, certificate.organisationId);
  const registrar = actingAs((await aPerson(act.tx)).id, Role.REGISTRAR, certificate.organisationId);
  const request = { certificateId: certificate.id, wrong: "a", shouldBe: "b", documentIds: [] };
  const { id: correctionId } = await requestCorrection(as(act, actingAs(certificate.personId)), request);
  const accept = (facts: CorrectedFactsInput) => acceptCorrection(as(act, body), { correctionId, facts });
  const correct = (facts: CorrectedFactsInput) =>
    correctCertificate(as(act, registrar), { correctionId, reason: "Viga", ...facts });
  const carryOut = async (facts: CorrectedFactsInput) => {
    const accepted = await accept(facts);
    await correct(facts);
    return accepted.proposal;
  };
  const changes = async () =>
    (await act.tx.findOneByOrFail(CertificateVersion, { certificateId: certificate.id })).changes;
  return { accept, carryOut, changes };
}

const aBranch = (act: Act, qualificationId: string, name: string): Promise<Specialisation> =>
  act.tx.save(Specialisation, act.tx.create(Specialisation, { qualificationId, name, certificateTitle: name }));

describe("the specialisation of an entry", () => {
  it("is corrected to another of the qualification, and what was is kept by its name", () =>
    inAct(async (act) => {
      const plain = await aCertificate(act.tx);
      const wrong = await aBranch(act, plain.qualificationId, "Ehitus");
      const right = await aBranch(act, plain.qualificationId, "Restaureerimine");
      await act.tx.update(Certificate, { id: plain.id }, { specialisationId: wrong.id });
      const { carryOut, changes } = await asked(act, plain);
      const proposal = await carryOut({ specialisationId: right.id });
      const kept = [{ field: "specialisation", before: "Ehitus", after: "Restaureerimine" }];
      expect(proposal).toMatchObject({ specialisationId: right.id, validFrom: plain.validFrom, changes: kept });
      expect(await changes()).toEqual(kept);
      expect((await act.get(Certificate, plain.id)).specialisationId).toBe(right.id);
    }));

  it("is none only where the qualification may be awarded without, and never another qualification's", () =>
    inAct(async (act) => {
      const plain = await aCertificate(act.tx);
      const own = await aBranch(act, plain.qualificationId, "Ehitus");
      await act.tx.update(Certificate, { id: plain.id }, { specialisationId: own.id });
      const foreign = await aBranch(act, (await aCertificate(act.tx)).qualificationId, "Muu");
      const { accept, carryOut, changes } = await asked(act, plain);
      const refused = (code: string) => ({ problems: [{ code, field: "specialisationId" }] });
      for (const specialisationId of [foreign.id, "no-such"])
        await expect(accept({ specialisationId })).rejects.toMatchObject(refused("SPECIALISATION_NOT_OFFERED"));
      await act.tx.update(Qualification, { id: plain.qualificationId }, { baseAwardAllowed: false });
      await expect(accept({ specialisationId: null })).rejects.toMatchObject(refused("SPECIALISATION_REQUIRED"));
      await act.tx.update(Qualification, { id: plain.qualificationId }, { baseAwardAllowed: true });
      await carryOut({ specialisationId: null });
      expect(await changes()).toEqual([{ field: "specialisation", before: "Ehitus", after: null }]);
    }));
});

describe("the electives of an entry", () => {
  it("are corrected to what was proven, by name, and only to a lawful choice", () =>
    inAct(async (act) => {
      const plain = await aCertificate(act.tx);
      const { qualificationId } = plain;
      const make = (code: string, isElective = true) => aCompetence(act.tx, { qualificationId, code, isElective });
      const [must, a, b] = [await make("B.2.1", false), await make("B.2.2"), await make("B.2.3")];
      await act.tx.update(Qualification, { id: qualificationId }, { electivesAtLeast: 1, electivesAtMost: 1 });
      const { accept, carryOut, changes } = await asked(act, plain);
      const refused = (code: string) => ({ problems: [{ code, field: "electiveIds" }] });
      await expect(accept({ electiveIds: [must.id] })).rejects.toMatchObject(refused("ELECTIVE_NOT_OFFERED"));
      await expect(accept({ electiveIds: ["no-such"] })).rejects.toMatchObject(refused("ELECTIVE_NOT_OFFERED"));
      await expect(accept({ electiveIds: [] })).rejects.toMatchObject(refused("ELECTIVES_TOO_FEW"));
      await expect(accept({ electiveIds: [a.id, b.id] })).rejects.toMatchObject(refused("ELECTIVES_TOO_MANY"));
      await expect(accept({ electiveIds: null })).rejects.toMatchObject({ problems: [{ code: "CORRECTION_EMPTY" }] });
      expect(await carryOut({ electiveIds: [b.id] })).toMatchObject({ electiveIds: [b.id] });
      expect(await changes()).toEqual([{ field: "electives", before: null, after: b.name }]);
      expect((await act.get(Certificate, plain.id)).electiveIds).toEqual([b.id]);
    }));
});

async function aDocument(act: Act, certificateId: string, holderName: string): Promise<void> {
  const file = {
    fileName: "a.pdf",
    mediaType: "application/pdf",
    byteSize: 1,
    sha256: "0".repeat(64),
    createdBy: null,
  };
  const { id: storedDocumentId } = await act.tx.save(
    StoredDocument,
    act.tx.create(StoredDocument, { ...file, storageKey: `test/${certificateId}` }),
  );
  const made = { certificateId, version: 1, orderedAt: act.now, madeAt: act.now, storedDocumentId, holderName };
  await act.tx.insert(CertificateDocument, { ...made, contentSha256: "0".repeat(64) });
}

describe("the name on the document", () => {
  const resolver = new CertificateCorrectionResolver();

  it("is taken anew from the state once it differs, and a new document is ordered", () =>
    inAct(async (act) => {
      const holder = await aPerson(act.tx, { firstName: "Mari", lastName: "Maasikas" });
      const certificate = await aCertificate(act.tx, { personId: holder.id });
      await aDocument(act, certificate.id, "Mari Maasikas");
      const outdated = () => resolver.outdatedName(certificate, contextOver(act.tx, actingAs(holder.id)));
      const { accept, carryOut, changes } = await asked(act, certificate);
      expect(await outdated()).toBeNull();
      await expect(accept({ renewsName: true })).rejects.toMatchObject({ problems: [{ code: "CORRECTION_EMPTY" }] });
      await act.tx.update(Person, { id: holder.id }, { lastName: "Õunapuu" });
      expect(await outdated()).toBe("Mari Maasikas");
      expect(await carryOut({ renewsName: true })).toMatchObject({ renewsName: true });
      expect(await changes()).toEqual([{ field: "holderName", before: "Mari Maasikas", after: "Mari Õunapuu" }]);
      const event = await act.tx.findOneByOrFail(Event, { type: "certificate.corrected", subjectId: certificate.id });
      await orderDocument(act, event);
      expect(await act.tx.countBy(CertificateDocument, { certificateId: certificate.id })).toBe(2);
      const stranger = contextOver(act.tx, actingAs((await aPerson(act.tx)).id));
      expect(await resolver.outdatedName(certificate, stranger)).toBeNull();
    }));
});
