import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { Letter } from "../letters/Letter";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import "../platform/database/openReadChannel";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { StoredDocument } from "../platform/StoredDocument";
import { actingAs } from "../platform/testing/actingAs";
import { system, type Viewer } from "../platform/Viewer";
import { acceptCorrection } from "./acceptCorrection";
import { Certificate } from "./Certificate";
import { CertificateVersion } from "./CertificateVersion";
import { correctCertificate } from "./correctCertificate";
import {
  tellCorrected,
  tellCorrectionAccepted,
  tellCorrectionDeclined,
  tellCorrectionRequested,
} from "./correctionLetters";
import { findCorrection, findCorrectionDocument, findCorrections } from "./correctionQueries";
import { CorrectionRequest } from "./CorrectionRequest";
import { declineCorrection } from "./declineCorrection";
import { requestCorrection, type RequestCorrectionInput } from "./requestCorrection";
import { aCertificate } from "./testing/aCertificate";
import { certificateEntities } from "./testing/certificateEntities";

const { inAct, source } = testDatabase(certificateEntities);
const now = new Date("2026-11-26T10:00:00Z");

interface Scene {
  readonly certificate: Certificate;
  readonly holder: Viewer;
  readonly coordinator: Viewer;
  readonly registrar: Viewer;
  ask(facts?: Partial<RequestCorrectionInput>): Promise<CorrectionRequest>;
}

async function aScene(act: Act): Promise<Scene> {
  const certificate = await aCertificate(act.tx, { validUntil: "2031-01-14", examLanguage: "et" });
  const { organisationId } = certificate;
  const person = await aPerson(act.tx);
  await aMandate(act.tx, { personId: person.id, role: Role.COORDINATOR, organisationId });
  const holder = actingAs(certificate.personId);
  const usual = { certificateId: certificate.id, wrong: "Kehtivus on vale", shouldBe: "2032-01-14", documentIds: [] };
  return {
    certificate,
    holder,
    coordinator: actingAs(person.id, Role.COORDINATOR, organisationId),
    registrar: actingAs((await aPerson(act.tx)).id, Role.REGISTRAR, organisationId),
    ask: (facts = {}) => requestCorrection(as(act, holder), { ...usual, ...facts }),
  };
}

const aFile = (act: Act, createdBy: string | null): Promise<StoredDocument> =>
  act.tx.save(
    StoredDocument,
    act.tx.create(StoredDocument, {
      ...{ storageKey: `test/${Math.random()}`, fileName: "protokoll.pdf", mediaType: "application/pdf" },
      ...{ byteSize: 10, sha256: "0".repeat(64), createdBy },
    }),
  );

describe("a request for a correction", () => {
  it("goes from the holder to the body and to Kutsekoda, which corrects the entry and keeps what was", async () => {
    await inAct(
      async (act) => {
        const { certificate, coordinator, registrar, ask } = await aScene(act);
        const { id: correctionId, dueOn } = await ask();
        expect(dueOn).toBe("2026-12-26");
        const facts = { validUntil: "2032-01-14", examLanguage: "ru" } as const;
        const accepted = await acceptCorrection(as(act, coordinator), { correctionId, facts });
        expect(accepted.proposal).toMatchObject({ ...facts, validFrom: certificate.validFrom, renewsName: false });
        const input = { correctionId, validUntil: "2032-01-14", examLanguage: "ru", reason: "Trükiviga" } as const;
        await correctCertificate(as(act, registrar), input);
        const after = await act.get(Certificate, certificate.id);
        expect(after).toMatchObject({ validUntil: "2032-01-14", examLanguage: "ru", validFrom: certificate.validFrom });
        expect(await act.tx.findBy(CertificateVersion, { certificateId: certificate.id })).toMatchObject([
          {
            ...{ version: 2, reason: "Trükiviga", correctedBy: registrar.personId },
            changes: [
              { field: "validUntil", before: "2031-01-14", after: "2032-01-14" },
              { field: "examLanguage", before: "et", after: "ru" },
            ],
          },
        ]);
        const events = await act.tx.find(Event, { where: { subjectId: certificate.id }, order: { id: "ASC" } });
        expect(events.map(({ type }) => type.replace("certificate.", ""))).toEqual([
          ...["correctionRequested", "correctionAccepted", "corrected"],
        ]);
      },
      { now },
    );
  });

  it("is written about to those whom each step concerns, once", async () => {
    await inAct(
      async (act) => {
        const { certificate, coordinator, registrar, ask } = await aScene(act);
        const step = async (type: string, react: (act: Act, event: Event) => Promise<void>): Promise<Letter[]> => {
          const event = await act.tx.findOneOrFail(Event, {
            where: { subjectId: certificate.id, type },
            order: { id: "DESC" },
          });
          await react(as(act, system), event);
          await react(as(act, system), event);
          return act.tx.findBy(Letter, { eventId: event.id });
        };
        const first = await ask();
        const told = await step("certificate.correctionRequested", tellCorrectionRequested);
        expect(told).toMatchObject([{ personId: coordinator.personId }]);
        await declineCorrection(as(act, coordinator), { correctionId: first.id, reason: "Andmed on õiged" });
        const [declined] = await step("certificate.correctionDeclined", tellCorrectionDeclined);
        expect(declined?.personId).toBe(certificate.personId);
        expect(declined?.body).toContain("Andmed on õiged");
        const { id: correctionId } = await ask();
        await acceptCorrection(as(act, coordinator), { correctionId, facts: { validUntil: null } });
        expect(await step("certificate.correctionAccepted", tellCorrectionAccepted)).toHaveLength(1);
        await correctCertificate(as(act, registrar), { correctionId, validUntil: null, reason: "Tähtajatu" });
        const [corrected] = await step("certificate.corrected", tellCorrected);
        expect(corrected?.body).toContain("Tähtajatu");
      },
      { now },
    );
  });

  it("is made once at a time, by the holder, with words and own files only", async () => {
    await inAct(async (act) => {
      const { certificate, holder, coordinator, ask } = await aScene(act);
      const ofOther = await aFile(act, coordinator.personId);
      await expect(ask({ wrong: " ", shouldBe: "x".repeat(2001) })).rejects.toMatchObject({
        problems: [
          { code: "FIELD_REQUIRED", field: "wrong" },
          { code: "FIELD_TOO_LONG", field: "shouldBe" },
        ],
      });
      await expect(ask({ documentIds: [ofOther.id] })).rejects.toMatchObject({
        problems: [{ code: "FILE_NOT_FOUND", field: "documentIds" }],
      });
      const own = await aFile(act, holder.personId);
      await ask({ documentIds: [own.id] });
      await expect(ask()).rejects.toMatchObject({ problems: [{ code: "CORRECTION_ALREADY_OPEN" }] });
      const input = { certificateId: certificate.id, wrong: "a", shouldBe: "b", documentIds: [] };
      const stranger = actingAs((await aPerson(act.tx)).id);
      await expect(requestCorrection(as(act, stranger), input)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(requestCorrection(as(act, coordinator), input)).rejects.toMatchObject({ code: "FORBIDDEN" });
      const opened = (viewer: Viewer) => findCorrectionDocument(contextOver(act.tx, viewer), own.id);
      expect(await opened(coordinator)).toMatchObject({ id: own.id });
      expect(await opened(stranger)).toBeNull();
    });
  });

  it("is seen by the holder, the body and Kutsekoda and by nobody else", async () => {
    await inAct(async (act) => {
      const { holder, coordinator, registrar, ask } = await aScene(act);
      const { id } = await ask();
      const other = actingAs((await aPerson(act.tx)).id, Role.COORDINATOR, (await aCertificate(act.tx)).organisationId);
      const seen = async (viewer: Viewer) => (await findCorrection(contextOver(act.tx, viewer), id))?.id === id;
      expect(await Promise.all([holder, coordinator, registrar, other].map(seen))).toEqual([true, true, true, false]);
      const listed = async (viewer: Viewer, states: ("REQUESTED" | "DECLINED")[]) => {
        const { edges } = await findCorrections(contextOver(act.tx, viewer), { states }, 100, null);
        return edges.some(({ node }) => node.id === id);
      };
      expect(await listed(coordinator, ["REQUESTED"])).toBe(true);
      expect(await listed(coordinator, ["DECLINED"])).toBe(false);
      expect(await listed(other, ["REQUESTED"])).toBe(false);
      expect(await listed(holder, ["REQUESTED"])).toBe(false);
    });
  });

  it("is decided once, in order, and never about one's own certificate", async () => {
    await inAct(async (act) => {
      const { certificate, coordinator, registrar, ask } = await aScene(act);
      const { id: correctionId } = await ask();
      const correct = (facts: object) =>
        correctCertificate(as(act, registrar), { correctionId, reason: "x", ...facts });
      const wrong = { problems: [{ code: "CORRECTION_WRONG_STATE" }] };
      await expect(correct({ validUntil: "2033-01-01" })).rejects.toMatchObject(wrong);
      const self = actingAs(certificate.personId, Role.COORDINATOR, certificate.organisationId);
      const facts = { validUntil: "2033-01-01" };
      const accept = (who: Viewer, given: object) => acceptCorrection(as(act, who), { correctionId, facts: given });
      await expect(accept(self, facts)).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(accept(coordinator, {})).rejects.toMatchObject({ problems: [{ code: "CORRECTION_EMPTY" }] });
      await expect(accept(coordinator, { renewsName: true })).rejects.toMatchObject({
        problems: [{ code: "CORRECTION_EMPTY" }],
      });
      await accept(coordinator, facts);
      await expect(accept(coordinator, facts)).rejects.toMatchObject(wrong);
      await expect(correct({})).rejects.toMatchObject({ problems: [{ code: "CORRECTION_EMPTY" }] });
      await expect(correct({ validUntil: "2020-01-01" })).rejects.toMatchObject({
        problems: [{ code: "DATES_OUT_OF_ORDER", field: "validUntil" }],
      });
      await expect(correct({ validFrom: null })).rejects.toMatchObject({
        problems: [{ code: "FIELD_REQUIRED", field: "validFrom" }],
      });
      await expect(correct({ validUntil: null, reason: " " })).rejects.toMatchObject({
        problems: [{ code: "REASON_REQUIRED", field: "reason" }],
      });
      await correct({ validUntil: null });
      await expect(declineCorrection(as(act, registrar), { correctionId, reason: "x" })).rejects.toMatchObject(wrong);
    });
  });

  it("leaves earlier states that the app cannot change", async () => {
    for (const verb of ["update certificate_version set reason = ''", "delete from certificate_version"]) {
      await expect(source().manager.query(verb)).rejects.toThrow(/permission denied/);
    }
  });
});
