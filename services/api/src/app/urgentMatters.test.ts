import { as, testDatabase } from "../../test/testDatabase";
import { aRound } from "../applications/testing/aRound";
import { anApplication } from "../applications/testing/anApplication";
import { anAwardDecision } from "../certificates/testing/anAwardDecision";
import { anExamSession } from "../exams/testing/anExamSession";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { addDays } from "../platform/days";
import { actingAs } from "../platform/testing/actingAs";
import { showQuestionDialog } from "../questionnaires/showQuestionDialog";
import { aRecipient } from "../questionnaires/testing/anAnswering";
import { aQuestionnaire } from "../questionnaires/testing/aQuestionnaire";
import { urgentMatters } from "../questionnaires/urgentMatters";
import { aQualification } from "../standards/testing/aQualification";
import { entities } from "./entities";
import { knownUrgentMatters } from "./knownUrgentMatters";

const database = testDatabase(entities);
beforeAll(() => urgentMatters.know(knownUrgentMatters));
afterAll(() => urgentMatters.know([]));

/** Somebody of whom a round asks for the application by this day. */
async function inRound(act: Act, closesOn: string, status: "DRAFT" | "SUBMITTED" = "DRAFT"): Promise<string> {
  const awarded = await aQualification(act.tx);
  const round = await aRound(act.tx, awarded, { closesOn });
  return (await anApplication(act.tx, { awarded, round, application: { status } })).applicant.id;
}

/** Somebody who was asked to complete an application by this day. */
async function toComplete(act: Act, dueOn: string): Promise<string> {
  const { application, applicant } = await anApplication(act.tx, { application: { status: "DEFICIENT" } });
  await act.tx.query(
    "insert into completion_request (application_id, text, due_on, requested_by) values ($1, 'Lisage', $2, $3)",
    [application.id, dueOn, (await aPerson(act.tx)).id],
  );
  return applicant.id;
}

/** Somebody who was refused, and got it so many days ago. */
async function refused(act: Act, days: number): Promise<string> {
  const { application, decision } = await anAwardDecision(act.tx, await aQualification(act.tx), act.today);
  await act.tx.query(
    `update decision set result = 'REFUSE', ground = 'G', reasons = 'P', delivered_at = $2::timestamptz - make_interval(days => $3)
     where id = $1`,
    [decision.id, act.now, days],
  );
  return application.personId;
}

/** A chair who signs minutes, and whose signing lasts to this moment. */
async function signing(act: Act, seconds: number): Promise<string> {
  const { minutes, chair } = await anAwardDecision(act.tx, await aQualification(act.tx), act.today);
  await act.tx.query(
    "insert into signing (minutes_id, person_id, means, draft, expires_at) values ($1, $2, 'MOBILE_ID', '{}', $3)",
    [minutes.id, chair.id, new Date(act.now.getTime() + seconds * 1000)],
  );
  return chair.id;
}

/** An assessor of an exam that begins so many minutes from now and lasts an hour. */
async function assessing(act: Act, minutes: number): Promise<string> {
  const startsAt = new Date(act.now.getTime() + minutes * 60_000);
  const endsAt = new Date(startsAt.getTime() + 3_600_000);
  const registrationClosesAt = new Date(startsAt.getTime() - 3_600_000);
  const facts = { startsAt, endsAt, registrationClosesAt };
  return (await anExamSession(act.tx, await aQualification(act.tx), facts)).assessor.id;
}

describe("the dialog with questions", () => {
  it.each<[string, (act: Act) => Promise<string>, boolean]>([
    ["nothing", async (act) => (await aPerson(act.tx)).id, false],
    ["a round that ends today", (act) => inRound(act, act.today), true],
    ["a round that ends tomorrow", (act) => inRound(act, addDays(act.today, 1)), true],
    ["a round that ends later", (act) => inRound(act, addDays(act.today, 2)), false],
    ["an application sent in time", (act) => inRound(act, act.today, "SUBMITTED"), false],
    ["a completion that is due", (act) => toComplete(act, act.today), true],
    ["a completion that is too late", (act) => toComplete(act, addDays(act.today, -1)), false],
    ["a refusal that may be challenged", (act) => refused(act, 29), true],
    ["a refusal that stands", (act) => refused(act, 31), false],
    ["a signing under way", (act) => signing(act, 60), true],
    ["a signing that has run out", (act) => signing(act, -1), false],
    ["an exam that begins soon", (act) => assessing(act, 59), true],
    ["an exam that goes on", (act) => assessing(act, -30), true],
    ["an exam that is over", (act) => assessing(act, -61), false],
    ["an exam later in the day", (act) => assessing(act, 61), false],
  ])("steps back before what is urgent: %s", (_name, who, isUrgent) =>
    database.inAct(async (act) => {
      const id = await who(act);
      await aRecipient(act.tx, await aQuestionnaire(act.tx), { id });
      const shown = await showQuestionDialog(as(act, { ...actingAs(id), sessionId: id }));
      expect(shown === null).toBe(isUrgent);
    }),
  );
});
