import { IsNull } from "typeorm";
import { as, testDatabase } from "../../test/testDatabase";
import { Application } from "./Application";
import { ApplicationDocument } from "./ApplicationDocument";
import { ApplicationRound } from "./ApplicationRound";
import { attachDocument } from "./attachDocument";
import { discardDraft } from "./discardDraft";
import { removeDocument } from "./removeDocument";
import { saveApplication } from "./saveApplication";
import { startApplication } from "./startApplication";
import { aCompleteDraft, anUpload } from "./testing/aCompleteDraft";
import { anApplication } from "./testing/anApplication";
import { applicationEntities } from "./testing/applicationEntities";
import { aRound } from "./testing/aRound";
import { aPerson } from "../people/testing/aPerson";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { StoredDocument } from "../platform/StoredDocument";
import { actingAs } from "../platform/testing/actingAs";
import { Specialisation } from "../standards/Specialisation";
import { aQualification, type QualificationFacts } from "../standards/testing/aQualification";

const database = testDatabase(applicationEntities);
const refused = (code: string, field: string | null = null): unknown =>
  expect.objectContaining({ problems: [expect.objectContaining(field ? { code, field } : { code })] });

async function ground(act: Act, facts: QualificationFacts = {}, round: Partial<ApplicationRound> = {}) {
  const awarded = await aQualification(act.tx, facts);
  const opened = await aRound(act.tx, awarded, round);
  const person = await aPerson(act.tx, { email: "mari@example.ee", phone: "+372 5555 5555", locale: "ru" });
  const input = { roundId: opened.id, qualificationId: awarded.qualification.id, kind: "INITIAL" as const };
  return { awarded, round: opened, person, input, mari: as(act, actingAs(person.id)) };
}

describe("starting an application", () => {
  it("makes a draft with what is known of the person, and notes it", () =>
    database.inAct(async (act) => {
      const { mari, input, person, awarded } = await ground(act);
      const draft = await startApplication(mari, input);
      expect(draft).toMatchObject({
        ...{ status: "DRAFT", revision: 1, number: null, submittedAt: null, dueOn: "2099-12-31" },
        ...{ email: "mari@example.ee", phone: "+372 5555 5555", examLanguage: "ru", personId: person.id },
        awardingProcedureId: awarded.procedure.id,
      });
      const event = await act.tx.findOneByOrFail(Event, { subjectId: draft.id });
      expect(event).toMatchObject({ type: "application.started", actorPersonId: person.id });
      await expect(startApplication(mari, input)).rejects.toMatchObject({
        problems: [{ code: "APPLICATION_ALREADY_OPEN" }],
        current: { id: draft.id },
      });
      const again = await startApplication(mari, { ...input, kind: "PRIOR_LEARNING" });
      expect(again.id).not.toBe(draft.id);
    }));

  it.each<[string, QualificationFacts, Partial<ApplicationRound>, string]>([
    ["a round that is over", {}, { closesOn: "2020-02-01" }, "ROUND_CLOSED"],
    ["a round still ahead", {}, { opensOn: "2098-02-01" }, "ROUND_CLOSED"],
    ["a round nobody has announced", {}, { publishedAt: null }, "NOT_FOUND"],
    ["a body without the right", { right: { validUntil: "2021-01-01" } }, {}, "AWARDING_RIGHT_MISSING"],
    ["a right taken back", { right: { revokedAt: new Date() } }, {}, "AWARDING_RIGHT_MISSING"],
    ["a standard that has expired", { standard: { validUntil: "2021-01-01" } }, {}, "STANDARD_NOT_IN_FORCE"],
  ])("is refused in %s", (_case, facts, round, code) =>
    database.inAct(async (act) => {
      const { mari, input } = await ground(act, facts, round);
      await expect(startApplication(mari, input)).rejects.toThrow(code);
      expect(await act.tx.countBy(Application, { personId: mari.viewer.personId ?? "" })).toBe(0);
    }),
  );

  it("lets students be assessed by an expired standard, and prior learning have days of its own", () =>
    database.inAct(async (act) => {
      const studied = { standard: { validUntil: "2021-01-01", studentsUntil: "2099-01-01" } };
      const { mari, input } = await ground(act, studied);
      expect((await startApplication(mari, input)).status).toBe("DRAFT");
      const days = { priorLearningOpensOn: "2020-01-01", priorLearningClosesOn: "2020-02-01" };
      const other = await ground(act, {}, days);
      const wish = { ...other.input, kind: "PRIOR_LEARNING" as const };
      await expect(startApplication(other.mari, wish)).rejects.toEqual(refused("ROUND_CLOSED", "roundId"));
    }));

  it("is refused for another round's qualification, a foreign specialisation, and nothing to renew", () =>
    database.inAct(async (act) => {
      const { mari, input } = await ground(act);
      const other = await ground(act);
      const { qualificationId } = other.input;
      await expect(startApplication(mari, { ...input, qualificationId })).rejects.toEqual(
        refused("QUALIFICATION_NOT_IN_ROUND"),
      );
      const special = await act.tx.save(
        Specialisation,
        act.tx.create(Specialisation, { qualificationId, name: "Eriala", certificateTitle: "Eriala" }),
      );
      await expect(startApplication(mari, { ...input, specialisationId: special.id })).rejects.toEqual(
        refused("SPECIALISATION_NOT_OFFERED", "specialisationId"),
      );
      await expect(startApplication(mari, { ...input, kind: "RECERTIFICATION" })).rejects.toEqual(
        refused("RECERTIFICATION_NOT_POSSIBLE", "kind"),
      );
      await expect(startApplication(mari, { ...input, roundId: "1; drop table" })).rejects.toThrow("NOT_FOUND");
    }));

  it.each([
    ["2099-01-01", true],
    ["2026-01-31", true],
    ["2025-10-31", false],
  ])("to renew what was valid until %s: %s", (validUntil, possible) =>
    database.inAct(async (act) => {
      const { mari, input, person, awarded } = await ground(act);
      await act.tx.query(
        `insert into certificate (registration_number, type, person_id, qualification_id, organisation_id, estqf_level,
          issued_on, valid_from, valid_until, confirmed_at) values ($1, 'FULL', $2, $3, $4, 4, '2020-01-01', '2020-01-01', $5, now())`,
        [`test-${person.id}`, person.id, awarded.qualification.id, awarded.organisation.id, validUntil],
      );
      const now = as(act, mari.viewer, new Date("2026-11-23T10:00:00Z"));
      const renewing = startApplication(now, { ...input, kind: "RECERTIFICATION" });
      if (possible) expect((await renewing).kind).toBe("RECERTIFICATION");
      else await expect(renewing).rejects.toEqual(refused("RECERTIFICATION_NOT_POSSIBLE"));
    }),
  );
});

describe("saving a draft", () => {
  it("keeps what was typed, leaves out what was left out, and counts", () =>
    database.inAct(async (act) => {
      const { application, applicant } = await anApplication(act.tx);
      const mari = as(act, actingAs(applicant.id));
      const education = "O'Õun 👩‍🔧 \u202e".repeat(2);
      const of = { applicationId: application.id };
      const saved = await saveApplication(mari, {
        ...of,
        revision: 1,
        education,
        phone: null,
        declarationAccepted: false,
      });
      expect(saved.revision).toBe(2);
      const kept = await act.tx.findOneByOrFail(Application, { id: application.id });
      expect(kept).toMatchObject({ education: "O'Õun 👩‍🔧 ".repeat(2), phone: null, email: "mari@example.ee" });
      expect(kept.declarationAcceptedAt).toBeNull();
      const longest = await saveApplication(mari, { ...of, revision: 2, workExperience: "õ".repeat(10_000) });
      expect(longest.workExperience).toHaveLength(10_000);
      await expect(saveApplication(mari, { ...of, revision: 3, workExperience: "õ".repeat(10_001) })).rejects.toEqual(
        refused("FIELD_TOO_LONG", "workExperience"),
      );
    }));

  it("is refused to a browser that has not seen the latest, which is shown what stands", () =>
    database.inAct(async (act) => {
      const { application, applicant } = await anApplication(act.tx);
      const mari = as(act, actingAs(applicant.id));
      const of = { applicationId: application.id, revision: 1 };
      await saveApplication(mari, { ...of, education: "esimene" });
      await expect(saveApplication(mari, { ...of, education: "teine" })).rejects.toMatchObject({
        problems: [{ code: "APPLICATION_CHANGED_ELSEWHERE" }],
        current: { id: application.id, education: "esimene", revision: 2 },
      });
    }));

  it("is the applicant's alone, and only of a draft", () =>
    database.inAct(async (act) => {
      const { application, applicant, awarded } = await anApplication(act.tx);
      const of = { applicationId: application.id, revision: 1 };
      const other = await aPerson(act.tx);
      const office = as(act, actingAs(other.id, "COORDINATOR", awarded.organisation.id));
      for (const viewer of [as(act, actingAs(other.id)), office]) {
        await expect(saveApplication(viewer, of)).rejects.toEqual(new AccessError("NOT_FOUND"));
      }
      await act.tx.update(Application, { id: application.id }, { status: "IN_REVIEW", submittedAt: act.now });
      await expect(saveApplication(office, of)).rejects.toEqual(new AccessError("FORBIDDEN"));
      await expect(saveApplication(as(act, actingAs(applicant.id)), of)).rejects.toEqual(
        refused("APPLICATION_NOT_DRAFT"),
      );
    }));
});

describe("the papers of a draft", () => {
  it("are put to it once, by who uploaded them, and may be taken back", () =>
    database.inAct(async (act) => {
      const { application, applicant, awarded } = await anApplication(act.tx);
      const mari = as(act, actingAs(applicant.id));
      const upload = await anUpload(act.tx, applicant.id);
      const input = {
        applicationId: application.id,
        documentId: upload.id,
        requirementId: awarded.documentRequirement.id,
      };
      await attachDocument(mari, input);
      const [paper] = await act.tx.findBy(ApplicationDocument, { applicationId: application.id });
      expect(paper).toMatchObject({ title: "Haridust tõendav dokument", storedDocumentId: upload.id });
      await expect(attachDocument(mari, input)).rejects.toEqual(refused("FILE_NOT_FOUND", "documentId"));
      const foreign = await anUpload(act.tx, (await aPerson(act.tx)).id);
      await expect(attachDocument(mari, { ...input, documentId: foreign.id })).rejects.toEqual(
        refused("FILE_NOT_FOUND"),
      );
      await removeDocument(mari, { applicationDocumentId: paper?.id ?? "" });
      const standing = { applicationId: application.id, removedAt: IsNull() };
      expect(await act.tx.countBy(ApplicationDocument, standing)).toBe(0);
      const mine = await anUpload(act.tx, applicant.id);
      const wrong = {
        ...input,
        documentId: mine.id,
        requirementId: (await aQualification(act.tx)).documentRequirement.id,
      };
      await expect(attachDocument(mari, wrong)).rejects.toEqual(refused("FIELD_INVALID", "requirementId"));
    }));

  it("go with it when it is thrown away", () =>
    database.inAct(async (act) => {
      const { application, applicant } = await aCompleteDraft(act.tx);
      const [paper] = await act.tx.findBy(ApplicationDocument, { applicationId: application.id });
      await discardDraft(as(act, actingAs(applicant.id)), { applicationId: application.id });
      expect(await act.tx.findOneBy(Application, { id: application.id })).toBeNull();
      expect(await act.tx.findOneBy(StoredDocument, { id: paper?.storedDocumentId ?? "" })).toBeNull();
      expect(await act.tx.countBy(Event, { subjectId: application.id, type: "application.discarded" })).toBe(1);
    }));
});
