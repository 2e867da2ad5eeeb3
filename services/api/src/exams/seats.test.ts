import { as, testDatabase } from "../../test/testDatabase";
import { Application } from "../applications/Application";
import { Letter } from "../letters/Letter";
import { aPerson } from "../people/testing/aPerson";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { actingAs } from "../platform/testing/actingAs";
import { aQualification } from "../standards/testing/aQualification";
import { cancelExamSession } from "./cancelExamSession";
import { confirmSeat, tellSessionCancelled } from "./examLetters";
import { ExamSeat } from "./ExamSeat";
import { giveUpSeat } from "./giveUpSeat";
import { planExamSession } from "./planExamSession";
import { publishExamSession } from "./publishExamSession";
import { takeSeat } from "./takeSeat";
import { anAdmittedApplication } from "./testing/anAdmittedApplication";
import { anExamSession } from "./testing/anExamSession";
import { examEntities } from "./testing/examEntities";

const database = testDatabase(examEntities);
const inDays = (count: number) => new Date(Date.now() + count * 86_400_000);

const refused = (code: string): unknown => expect.objectContaining({ problems: [expect.objectContaining({ code })] });

async function ground(act: Act, facts: Parameters<typeof anExamSession>[2] = {}) {
  const awarded = await aQualification(act.tx);
  const { session, assessor } = await anExamSession(act.tx, awarded, facts);
  const application = await anAdmittedApplication(act.tx, awarded);
  const coordinator = await aPerson(act.tx);
  return {
    awarded,
    session,
    assessor,
    application,
    input: { applicationId: application.id, examSessionId: session.id },
    applicant: as(act, actingAs(application.personId)),
    office: as(act, actingAs(coordinator.id, "COORDINATOR", awarded.organisation.id)),
  };
}

describe("planning a session", () => {
  it("keeps the plan with its qualifications and assessors, and announces it once", () =>
    database.inAct(async (act) => {
      const { office, awarded, assessor } = await ground(act);
      const input = {
        qualificationIds: [awarded.qualification.id],
        assessorIds: [assessor.id],
        startsAt: inDays(30),
        endsAt: inDays(31),
        registrationClosesAt: inDays(20),
        place: " Tartu ",
        language: "et",
        capacity: 10,
      } as const;
      const plan = { ...input, qualificationIds: [...input.qualificationIds], assessorIds: [...input.assessorIds] };
      const session = await planExamSession(office, plan);
      expect(session).toMatchObject({ place: "Tartu", publishedAt: null, capacity: 10 });
      const published = await publishExamSession(office, { examSessionId: session.id });
      expect(published.publishedAt).toEqual(act.now);
      await expect(publishExamSession(office, { examSessionId: session.id })).rejects.toEqual(
        refused("SESSION_ALREADY_PUBLISHED"),
      );
      const outsider = await aPerson(act.tx);
      await expect(planExamSession(office, { ...plan, assessorIds: [outsider.id] })).rejects.toEqual(
        refused("ASSESSOR_WITHOUT_MANDATE"),
      );
      const late = { ...plan, endsAt: inDays(29), registrationClosesAt: inDays(31), capacity: 0 };
      await expect(planExamSession(office, late)).rejects.toMatchObject({
        problems: [{ code: "CAPACITY_INVALID" }, { code: "DATES_OUT_OF_ORDER" }, { code: "DATES_OUT_OF_ORDER" }],
      });
      const stranger = as(act, actingAs(outsider.id, "COORDINATOR", (await aQualification(act.tx)).organisation.id));
      await expect(publishExamSession(stranger, { examSessionId: session.id })).rejects.toEqual(
        new AccessError("NOT_FOUND"),
      );
      await expect(planExamSession(stranger, plan)).rejects.toEqual(refused("AWARDING_RIGHT_MISSING"));
    }));
});

describe("taking a seat", () => {
  it("schedules the application, tells the applicant and can be undone in time", () =>
    database.inAct(async (act) => {
      const { applicant, input, application } = await ground(act);
      const taken = await takeSeat(applicant, input);
      expect(taken.status).toBe("EXAM_SCHEDULED");
      const event = await act.tx.findOneByOrFail(Event, { type: "application.seatTaken", subjectId: application.id });
      await confirmSeat(act, event);
      await confirmSeat(act, event);
      const letters = await act.tx.findBy(Letter, { personId: application.personId });
      expect(letters).toHaveLength(1);
      expect(letters[0]?.body).toContain("Tallinn, Katse 1");
      await expect(takeSeat(applicant, input)).rejects.toEqual(refused("SEAT_ALREADY_TAKEN"));
      expect((await giveUpSeat(applicant, input)).status).toBe("ADMITTED");
      await expect(giveUpSeat(applicant, input)).rejects.toEqual(refused("SEAT_NOT_TAKEN"));
      expect((await takeSeat(applicant, input)).status).toBe("EXAM_SCHEDULED");
      const late = as(act, applicant.viewer, inDays(9));
      await expect(giveUpSeat(late, input)).rejects.toEqual(refused("SEAT_RETURN_TOO_LATE"));
    }));

  it.each([
    ["a session that is not announced", { publishedAt: null }, "NOT_FOUND"],
    ["a closed registration", { registrationClosesAt: inDays(-1) }, "SESSION_REGISTRATION_CLOSED"],
    ["a cancelled session", { cancelledAt: inDays(-1) }, "SESSION_CANCELLED"],
  ])("is refused in %s", (_case, facts, code) =>
    database.inAct(async (act) => {
      const { applicant, input } = await ground(act, facts);
      await expect(takeSeat(applicant, input)).rejects.toThrow(code);
    }),
  );

  it("is refused when full, for another qualification, when not admitted, to one's own assessor and to others", () =>
    database.inAct(async (act) => {
      const { applicant, input, application, awarded, session, assessor } = await ground(act, { capacity: 1 });
      const other = await anAdmittedApplication(
        act.tx,
        await aQualification(act.tx, { organisation: awarded.organisation }),
      );
      const mine = as(act, actingAs(other.personId));
      await expect(takeSeat(mine, { ...input, applicationId: other.id })).rejects.toEqual(
        refused("SESSION_NOT_FOR_QUALIFICATION"),
      );
      await expect(takeSeat(mine, input)).rejects.toEqual(new AccessError("NOT_FOUND"));
      const ofAssessor = await anAdmittedApplication(act.tx, awarded, { personId: assessor.id });
      await expect(
        takeSeat(as(act, actingAs(assessor.id)), { ...input, applicationId: ofAssessor.id }),
      ).rejects.toEqual(refused("ASSESSOR_IS_APPLICANT"));
      await takeSeat(applicant, input);
      const second = await anAdmittedApplication(act.tx, awarded);
      await expect(
        takeSeat(as(act, actingAs(second.personId)), { ...input, applicationId: second.id }),
      ).rejects.toEqual(refused("SESSION_FULL"));
      await act.tx.update(Application, { id: application.id }, { status: "IN_REVIEW" });
      await expect(takeSeat(applicant, input)).rejects.toEqual(refused("APPLICATION_WRONG_STATE"));
      expect(await act.tx.countBy(ExamSeat, { examSessionId: session.id })).toBe(1);
    }));
});

describe("cancelling a session", () => {
  it("returns the seats and tells everybody seated why", () =>
    database.inAct(async (act) => {
      const { applicant, office, input, application, session } = await ground(act);
      await takeSeat(applicant, input);
      await expect(cancelExamSession(office, { examSessionId: session.id, reason: " " })).rejects.toEqual(
        refused("REASON_REQUIRED"),
      );
      await cancelExamSession(office, { examSessionId: session.id, reason: "Hindaja haigestus" });
      expect((await act.get(Application, application.id)).status).toBe("ADMITTED");
      const event = await act.tx.findOneByOrFail(Event, {
        type: "application.seatCancelled",
        subjectId: application.id,
      });
      await tellSessionCancelled(act, event);
      const letter = await act.tx.findOneByOrFail(Letter, { eventId: event.id });
      expect(letter.body).toContain("Hindaja haigestus");
      await expect(takeSeat(applicant, input)).rejects.toEqual(refused("SESSION_CANCELLED"));
    }));
});
