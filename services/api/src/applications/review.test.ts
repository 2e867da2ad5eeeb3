import { createHash } from "node:crypto";
import { as, testDatabase } from "../../test/testDatabase";
import { admitApplication } from "./admitApplication";
import {
  sendAdmission,
  sendAdmissionRefusal,
  sendCompletionRequest,
  sendLeftUnexamined,
  sendReceipt,
  sendWithdrawal,
} from "./applicantLetters";
import { Application } from "./Application";
import { ApplicationRound } from "./ApplicationRound";
import { completeApplication } from "./completeApplication";
import { CompletionRequest } from "./CompletionRequest";
import { leaveUnexamined } from "./leaveUnexamined";
import { tellCoordinators, tellReviewerCompleted, tellReviewerWithdrawn } from "./officialLetters";
import { planApplicationRound } from "./planApplicationRound";
import { publishApplicationRound } from "./publishApplicationRound";
import { refuseAdmission } from "./refuseAdmission";
import { requestCompletion } from "./requestCompletion";
import { submitApplication } from "./submitApplication";
import { takeForReview } from "./takeForReview";
import { aCompleteDraft } from "./testing/aCompleteDraft";
import { applicationEntities } from "./testing/applicationEntities";
import { withdrawApplication } from "./withdrawApplication";
import { Letter } from "../letters/Letter";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { actingAs } from "../platform/testing/actingAs";
import { system } from "../platform/Viewer";
import { aQualification } from "../standards/testing/aQualification";
import { anAwardingProcedure } from "../standards/testing/anAwardingProcedure";
import { AwardingProcedure } from "../standards/AwardingProcedure";

const database = testDatabase(applicationEntities);
const now = new Date("2026-11-23T10:00:00Z");
const inDays = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const run = (test: (act: Act) => Promise<void>): Promise<void> => database.inAct(test, { now });
const refused = (code: string): unknown => expect.objectContaining({ problems: [expect.objectContaining({ code })] });

async function ground(act: Act) {
  const made = await aCompleteDraft(act.tx);
  const organisationId = made.awarded.organisation.id;
  const coordinator = await aPerson(act.tx, { locale: "en", email: "juri@example.ee" });
  await aMandate(act.tx, { personId: coordinator.id, role: "COORDINATOR", organisationId });
  const mari = as(act, actingAs(made.applicant.id));
  const office = as(act, actingAs(coordinator.id, "COORDINATOR", organisationId));
  const of = { applicationId: made.application.id };
  return { ...made, coordinator, mari, office, of, submit: () => submitApplication(mari, { ...of, revision: 1 }) };
}

async function letterAfter(
  act: Act,
  type: string,
  reaction: (act: Act, event: Event) => Promise<void>,
  of: Application,
) {
  const event = await act.tx.findOneByOrFail(Event, { type, subjectId: of.id });
  await reaction(as(act, system), event);
  await reaction(as(act, system), event);
  const letters = await act.tx.findBy(Letter, { eventId: event.id });
  expect(letters.length).toBe(new Set(letters.map((letter) => `${letter.personId} ${letter.template}`)).size);
  return letters.at(-1);
}

describe("submitting", () => {
  it("numbers, freezes and binds to the procedure in force; a second click is answered the same", () =>
    run(async (act) => {
      const { application, awarded, mari, submit, of } = await ground(act);
      await act.tx.update(AwardingProcedure, { id: awarded.procedure.id }, { supersededAt: now });
      const newer = await anAwardingProcedure(act.tx, awarded.organisation.id, awarded.qualification.id, {
        version: 2,
      });
      const submitted = await submit();
      expect(submitted).toMatchObject({
        status: "SUBMITTED",
        awardingProcedureId: newer.procedure.id,
        dueOn: "2026-12-07",
      });
      expect(submitted.number).toMatch(/^T-2026-\d{6,}$/);
      const copy = JSON.stringify(submitted.submittedCopy);
      expect(submitted.submittedCopySha256).toBe(createHash("sha256").update(copy).digest("hex"));
      expect(submitted.submittedCopy).toMatchObject({ number: submitted.number, documents: [{ title: "Tunnistus" }] });
      const again = await submitApplication(mari, { ...of, revision: 1 });
      expect(again.number).toBe(submitted.number);
      expect(await act.tx.countBy(Event, { type: "application.submitted", subjectId: application.id })).toBe(1);
      const receipt = await letterAfter(act, "application.submitted", sendReceipt, application);
      expect(receipt?.body).toContain("hiljemalt 7. detsembril 2026");
      const notice = await letterAfter(act, "application.submitted", tellCoordinators, application);
      expect(notice?.subject).toContain(String(submitted.number));
    }));

  it("is refused with all that is missing, from a stale page, after the round, and twice later on", () =>
    run(async (act) => {
      const { mari, of, application, submit, round } = await ground(act);
      await act.tx.update(Application, { id: application.id }, { education: null, declarationAcceptedAt: null });
      await expect(submit()).rejects.toMatchObject({
        problems: [
          { code: "EDUCATION_REQUIRED", field: "education" },
          { code: "DECLARATION_REQUIRED", field: "declarationAccepted" },
        ],
      });
      await expect(submitApplication(mari, { ...of, revision: 7 })).rejects.toEqual(
        refused("APPLICATION_CHANGED_ELSEWHERE"),
      );
      await act.tx.update(ApplicationRound, { id: round.id }, { closesOn: "2026-11-22" });
      await expect(submit()).rejects.toEqual(refused("ROUND_CLOSED"));
      await act.tx.update(Application, { id: application.id }, { status: "IN_REVIEW", submittedAt: now });
      await expect(submit()).rejects.toEqual(refused("APPLICATION_NOT_DRAFT"));
    }));
});

describe("the review", () => {
  it("asks for completion, hears the answer in time and admits", () =>
    run(async (act) => {
      const { mari, office, of, application, coordinator, submit } = await ground(act);
      await submit();
      expect(await takeForReview(office, of)).toMatchObject({ status: "IN_REVIEW", reviewerPersonId: coordinator.id });
      const ask = { ...of, text: "Palun lisage diplom", dueOn: "2026-12-01" };
      await expect(requestCompletion(office, { ...ask, dueOn: "2026-11-23" })).rejects.toEqual(
        refused("COMPLETION_DUE_DATE_PAST"),
      );
      await expect(requestCompletion(office, { ...ask, text: " " })).rejects.toEqual(refused("FIELD_REQUIRED"));
      expect(await requestCompletion(office, ask)).toMatchObject({ status: "DEFICIENT", dueOn: "2026-12-01" });
      const asked = await letterAfter(act, "application.completionRequested", sendCompletionRequest, application);
      expect(asked?.body).toContain("Palun lisage diplom\n\nPalun vastake portaalis hiljemalt 1. detsembril 2026");
      const lastDay = as(act, mari.viewer, inDays(8));
      const answered = await completeApplication(lastDay, { ...of, answer: "Lisasin" });
      expect(answered).toMatchObject({ status: "IN_REVIEW", dueOn: "2026-12-15" });
      expect(await act.tx.findOneByOrFail(CompletionRequest, of)).toMatchObject({ answer: "Lisasin" });
      const heard = await letterAfter(act, "application.completed", tellReviewerCompleted, application);
      expect(heard).toMatchObject({ personId: coordinator.id, locale: "en" });
      expect(await admitApplication(office, { ...of, remark: "Korras" })).toMatchObject({ status: "ADMITTED" });
      const admitted = await letterAfter(act, "application.admitted", sendAdmission, application);
      expect(admitted?.subject).toContain("Olete lubatud hindamisele");
    }));

  it("leaves unexamined only after the term, with reasons and the way to challenge", () =>
    run(async (act) => {
      const { mari, office, of, application, submit } = await ground(act);
      await submit();
      await takeForReview(office, of);
      await requestCompletion(office, { ...of, text: "Palun lisage diplom", dueOn: "2026-12-01" });
      const reasons = { ...of, reasons: "Diplomit ei esitatud" };
      await expect(leaveUnexamined(office, reasons)).rejects.toEqual(refused("APPLICATION_WRONG_STATE"));
      const late = inDays(9);
      await expect(completeApplication(as(act, mari.viewer, late), { ...of, answer: "Lisasin" })).rejects.toEqual(
        refused("COMPLETION_DEADLINE_PASSED"),
      );
      await expect(leaveUnexamined(as(act, office.viewer, late), { ...of, reasons: "" })).rejects.toEqual(
        refused("REASON_REQUIRED"),
      );
      expect((await leaveUnexamined(as(act, office.viewer, late), reasons)).status).toBe("LEFT_UNEXAMINED");
      const letter = await letterAfter(act, "application.leftUnexamined", sendLeftUnexamined, application);
      expect(letter?.body).toMatch(/HMS § 15 lg 3[\s\S]*Diplomit ei esitatud[\s\S]*30 päeva[\s\S]*§ 71/);
    }));

  it("refuses admission with ground, reasons and the way to challenge", () =>
    run(async (act) => {
      const { office, of, application, submit } = await ground(act);
      await submit();
      await takeForReview(office, of);
      await expect(refuseAdmission(office, { ...of, ground: "", reasons: " " })).rejects.toMatchObject({
        problems: [{ code: "REFUSAL_GROUND_REQUIRED" }, { code: "REFUSAL_REASONS_REQUIRED" }],
      });
      await refuseAdmission(office, { ...of, ground: "Kord § 3", reasons: "Töökogemus puudub" });
      await expect(admitApplication(office, of)).rejects.toEqual(refused("APPLICATION_WRONG_STATE"));
      const letter = await letterAfter(act, "application.admissionRefused", sendAdmissionRefusal, application);
      expect(letter?.body).toMatch(/Kord § 3[\s\S]*Töökogemus puudub[\s\S]*vaide/);
    }));

  it("is the own body's: others do not find it, its manager may only look", () =>
    run(async (act) => {
      const { office, of, awarded, submit } = await ground(act);
      await expect(takeForReview(office, of)).rejects.toEqual(new AccessError("NOT_FOUND"));
      await submit();
      const oskar = as(
        act,
        actingAs((await aPerson(act.tx)).id, "COORDINATOR", (await aQualification(act.tx)).organisation.id),
      );
      const anne = as(act, actingAs((await aPerson(act.tx)).id, "MANAGER", awarded.organisation.id));
      const absent = { applicationId: "00000000-0000-7000-8000-000000000000" };
      await expect(takeForReview(oskar, of)).rejects.toEqual(new AccessError("NOT_FOUND"));
      await expect(takeForReview(oskar, absent)).rejects.toEqual(new AccessError("NOT_FOUND"));
      await expect(takeForReview(anne, of)).rejects.toEqual(new AccessError("FORBIDDEN"));
    }));
});

describe("withdrawing", () => {
  it("ends the application, tells both sides and lets one apply anew", () =>
    run(async (act) => {
      const { mari, office, of, application, coordinator, submit } = await ground(act);
      await expect(withdrawApplication(mari, of)).rejects.toEqual(refused("APPLICATION_WRONG_STATE"));
      await submit();
      await takeForReview(office, of);
      expect(await withdrawApplication(mari, { ...of, reason: "Haige" })).toMatchObject({
        status: "WITHDRAWN",
        dueOn: null,
      });
      await letterAfter(act, "application.withdrawn", sendWithdrawal, application);
      await letterAfter(act, "application.withdrawn", tellReviewerWithdrawn, application);
      expect(await act.tx.countBy(Letter, { personId: coordinator.id })).toBe(1);
      await expect(withdrawApplication(mari, of)).rejects.toEqual(refused("APPLICATION_WRONG_STATE"));
    }));
});

describe("a round", () => {
  it("is planned with the body's own qualifications and announced once", () =>
    run(async (act) => {
      const { office, awarded } = await ground(act);
      const plan = {
        ...{ name: " Kevad 2027 ", qualificationIds: [awarded.qualification.id] },
        ...{ opensOn: "2027-01-01", closesOn: "2027-02-01" },
      };
      const round = await planApplicationRound(office, plan);
      expect(round).toMatchObject({ name: "Kevad 2027", publishedAt: null });
      const foreign = [(await aQualification(act.tx)).qualification.id];
      await expect(planApplicationRound(office, { ...plan, qualificationIds: foreign })).rejects.toEqual(
        refused("AWARDING_RIGHT_MISSING"),
      );
      const input = { applicationRoundId: round.id };
      expect((await publishApplicationRound(office, input)).publishedAt).toEqual(now);
      await expect(publishApplicationRound(office, input)).rejects.toEqual(refused("ROUND_ALREADY_PUBLISHED"));
      const citizen = as(act, actingAs((await aPerson(act.tx)).id));
      await expect(planApplicationRound(citizen, plan)).rejects.toEqual(new AccessError("FORBIDDEN"));
    }));
});
