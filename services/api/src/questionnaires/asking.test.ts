import { as, testDatabase } from "../../test/testDatabase";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { Person } from "../people/Person";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { Refusal } from "../platform/Refusal";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { closeInTime } from "./closeInTime";
import { closeQuestionnaire } from "./closeQuestionnaire";
import { draftQuestionnaire } from "./draftQuestionnaire";
import { editQuestionnaire } from "./editQuestionnaire";
import { enterPart } from "./enterRecipients";
import { joinLater } from "./joinLater";
import { openInTime } from "./openInTime";
import { openQuestionnaire } from "./openQuestionnaire";
import { publishFindings } from "./publishFindings";
import { Question } from "./Question";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireVersion } from "./QuestionnaireVersion";
import { Recipient } from "./Recipient";
import { remindInTime } from "./remindInTime";
import { reviewQuestionnaire } from "./reviewQuestionnaire";
import { submitForReview } from "./submitForReview";
import { aDraft } from "./testing/aDraft";
import { questionnaireEntities } from "./testing/questionnaireEntities";
import { withdrawQuestionnaire } from "./withdrawQuestionnaire";

const database = testDatabase(questionnaireEntities);

const refusal = async (run: Promise<unknown>): Promise<string[]> => {
  const error: unknown = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.problems.map(({ code }) => code) : [String(error)];
};

/** Kutsekoda with its author and reviewer, and a body with so many assessors. */
async function aHouse(act: Act, assessors = 6) {
  const kutsekoda = await anOrganisation(act.tx, { kind: "AUTHORITY" });
  const body = await anOrganisation(act.tx);
  const [author, reviewer] = [await aPerson(act.tx), await aPerson(act.tx)];
  const people: Person[] = [];
  while (people.length < assessors) people.push(await aPerson(act.tx));
  for (const { id: personId } of people) {
    await aMandate(act.tx, { personId, role: Role.ASSESSOR, organisationId: body.id });
  }
  return {
    body,
    people,
    asks: as(act, actingAs(author.id, Role.ADMINISTRATOR, kutsekoda.id)),
    reviews: as(act, actingAs(reviewer.id, Role.REGISTRAR, kutsekoda.id)),
    audience: { roles: [Role.ASSESSOR], organisationIds: [body.id] },
  };
}
type House = Awaited<ReturnType<typeof aHouse>>;

async function approved({ asks, reviews, audience }: House, facts: Parameters<typeof aDraft>[0] = {}): Promise<string> {
  const { id } = await draftQuestionnaire(asks, aDraft({ audience, ...facts }));
  await submitForReview(asks, { questionnaireId: id });
  await reviewQuestionnaire(reviews, { questionnaireId: id, isApproved: true });
  return id;
}

async function opened(act: Act, house: House, facts: Parameters<typeof aDraft>[0] = {}): Promise<string> {
  const id = await approved(house, facts);
  await openQuestionnaire(house.asks, { questionnaireId: id });
  while (await enterPart(act, { questionnaireId: id }));
  return id;
}

describe("a questionnaire", () => {
  it("is written, looked at by somebody else, opened, and asks exactly its audience", () =>
    database.inAct(async (act) => {
      const house = await aHouse(act);
      const id = await opened(act, house);
      const asked = await act.get(Questionnaire, id);
      expect(asked).toMatchObject({ status: "OPEN", expectedCount: 6, openedAt: act.now });
      const recipients = await act.tx.findBy(Recipient, { questionnaireId: id });
      expect(recipients.map(({ personId }) => personId).sort()).toEqual(house.people.map((one) => one.id).sort());
      expect(recipients[0]).toMatchObject({ organisationId: house.body.id, role: "ASSESSOR", answeredAt: null });
      const events = await act.tx.find(Event, { where: { subjectId: id }, order: { id: "ASC" } });
      expect(events.map(({ type }) => type.split(".")[1])).toEqual([
        "drafted",
        "submitted",
        "approved",
        "opening",
        "opened",
      ]);
    }));

  it("is not opened by who wrote it alone", () =>
    database.inAct(async (act) => {
      const house = await aHouse(act);
      const { id: questionnaireId } = await draftQuestionnaire(house.asks, aDraft({ audience: house.audience }));
      expect(await refusal(openQuestionnaire(house.asks, { questionnaireId }))).toEqual(["QUESTIONNAIRE_WRONG_STATE"]);
      await submitForReview(house.asks, { questionnaireId });
      const own = reviewQuestionnaire(house.asks, { questionnaireId, isApproved: true });
      expect(await refusal(own)).toEqual(["REVIEWER_IS_AUTHOR"]);
      const bare = reviewQuestionnaire(house.reviews, { questionnaireId, isApproved: false });
      expect(await refusal(bare)).toEqual(["REASON_REQUIRED"]);
      await reviewQuestionnaire(house.reviews, { questionnaireId, isApproved: false, reason: "Lühemalt" });
      expect(await act.get(Questionnaire, questionnaireId)).toMatchObject({
        status: "DRAFT",
        returnedReason: "Lühemalt",
      });
    }));

  it("needs questions and a purpose before anybody looks at it", () =>
    database.inAct(async (act) => {
      const { asks } = await aHouse(act);
      const empty = await draftQuestionnaire(asks, aDraft({ questions: [] }));
      expect(await refusal(submitForReview(asks, { questionnaireId: empty.id }))).toEqual(["QUESTIONS_MISSING"]);
      const aimless = await draftQuestionnaire(asks, aDraft({ purposeEt: "" }));
      expect(await refusal(submitForReview(asks, { questionnaireId: aimless.id }))).toEqual(["FIELD_REQUIRED"]);
    }));

  it("collects what is wrong with a form and keeps nothing of it", () =>
    database.inAct(async (act) => {
      const { asks } = await aHouse(act);
      const before = await act.tx.count(Questionnaire);
      const audience = { appliedFrom: "2026-02-01", appliedUntil: "2026-01-31" };
      const wrong = aDraft({ titleEt: " ", remindersWanted: 3, opensAt: act.now, closesAt: act.now, audience });
      expect(await refusal(draftQuestionnaire(asks, wrong))).toEqual([
        "FIELD_REQUIRED",
        "DATES_OUT_OF_ORDER",
        "DATES_OUT_OF_ORDER",
        "REMINDERS_TOO_MANY",
      ]);
      expect(await act.tx.count(Questionnaire)).toBe(before);
    }));

  it.each<[Parameters<typeof aDraft>[0], string[]]>([
    [{}, []],
    [{ audience: {} }, ["MANDATORY_FOR_HOLDERS"]],
    [{ audience: { roles: ["COORDINATOR", "HOLDER"] } }, ["MANDATORY_FOR_HOLDERS"]],
    [{ audience: { roles: ["APPLICANT"] } }, ["MANDATORY_FOR_HOLDERS"]],
    [{ audience: {}, mode: "BODY" }, []],
    [{ audience: {}, mode: "ANONYMOUS" }, []],
  ])("%j makes holders and applicants answer: %j", (facts, expected) =>
    database.inAct(async (act) => {
      const { asks, audience } = await aHouse(act);
      const draft = aDraft({ audience, isMandatory: true, ...facts });
      const drafted = await refusal(draftQuestionnaire(asks, draft));
      expect(drafted).toEqual(expected.length > 0 ? expected : ["null"]);
      const { id } = await draftQuestionnaire(asks, aDraft({ audience }));
      const edited = await refusal(editQuestionnaire(asks, { ...draft, questionnaireId: id }));
      expect(edited).toEqual(drafted);
      await act.tx.update(
        Questionnaire,
        { id },
        { isMandatory: true, mode: draft.mode, audience: draft.audience ?? {} },
      );
      const sent = await refusal(submitForReview(asks, { questionnaireId: id }));
      expect(sent).toEqual(draft.mode === "ANONYMOUS" ? expect.anything() : drafted);
    }),
  );

  it("of an approved one has to be looked at again when it is changed", () =>
    database.inAct(async (act) => {
      const house = await aHouse(act);
      const questionnaireId = await approved(house);
      const changed = aDraft({ audience: house.audience, titleEt: "Muudetud" });
      await editQuestionnaire(house.asks, { questionnaireId, ...changed });
      expect(await act.get(Questionnaire, questionnaireId)).toMatchObject({ status: "DRAFT", titleEt: "Muudetud" });
    }));

  it("is not written over when somebody has changed it since", () =>
    database.inAct(async (act) => {
      const { asks } = await aHouse(act);
      const { id: questionnaireId, editedAt } = await draftQuestionnaire(asks, aDraft());
      await editQuestionnaire(as(act, asks.viewer, new Date(act.now.getTime() + 1)), { questionnaireId, ...aDraft() });
      const late = editQuestionnaire(asks, {
        questionnaireId,
        seenEditedAt: editedAt,
        ...aDraft({ titleEt: "Hilja" }),
      });
      expect(await refusal(late)).toEqual(["QUESTIONNAIRE_CHANGED_ELSEWHERE"]);
    }));

  it("makes a next version when it is changed while open, and the first one stays", () =>
    database.inAct(async (act) => {
      const house = await aHouse(act);
      const questionnaireId = await opened(act, house);
      const first = (await act.get(Questionnaire, questionnaireId)).currentVersionId ?? "";
      await editQuestionnaire(house.asks, { questionnaireId, ...aDraft() });
      expect((await act.get(Questionnaire, questionnaireId)).currentVersionId).toBe(first);
      const questions = (aDraft().questions ?? []).map((one) => ({ ...one, textEt: `${one.textEt} Palun.` }));
      await editQuestionnaire(house.asks, { questionnaireId, ...aDraft({ questions }) });
      const versions = await act.tx.find(QuestionnaireVersion, {
        where: { questionnaireId },
        order: { number: "ASC" },
      });
      expect(versions.map(({ number, frozenAt }) => [number, frozenAt !== null])).toEqual([
        ...[
          [1, true],
          [2, true],
        ],
      ]);
      expect(await act.tx.findOneByOrFail(Question, { versionId: first, key: "why" })).toMatchObject({
        textEt: "Miks?",
      });
      const other = (aDraft().questions ?? []).map((one) =>
        one.key === "why" ? { ...one, kind: "NUMBER" as const } : one,
      );
      const kind = editQuestionnaire(house.asks, { questionnaireId, ...aDraft({ questions: other }) });
      expect(await refusal(kind)).toEqual(["QUESTION_KIND_CHANGED"]);
    }));

  it("without names is not opened to three people", () =>
    database.inAct(async (act) => {
      const house = await aHouse(act, 3);
      const questionnaireId = await approved(house, { mode: "ANONYMOUS" });
      expect(await refusal(openQuestionnaire(house.asks, { questionnaireId }))).toEqual(["AUDIENCE_TOO_SMALL"]);
      const file = [{ key: "file", kind: "FILE" as const, textEt: "Fail?" }];
      const withFile = draftQuestionnaire(house.asks, aDraft({ mode: "ANONYMOUS", questions: file }));
      expect(await refusal(withFile)).toEqual(["ANONYMOUS_WITH_FILES"]);
    }));

  it("without names asks five at least, and nobody is asked for nobody", () =>
    database.inAct(async (act) => {
      const house = await aHouse(act, 4);
      const small = await approved(house, { mode: "ANONYMOUS" });
      expect(await refusal(openQuestionnaire(house.asks, { questionnaireId: small }))).toEqual(["AUDIENCE_TOO_SMALL"]);
      const none = await approved(house, { audience: { ...house.audience, exceptRoles: [Role.ASSESSOR] } });
      expect(await refusal(openQuestionnaire(house.asks, { questionnaireId: none }))).toEqual(["AUDIENCE_EMPTY"]);
      await aMandate(act.tx, {
        personId: (await aPerson(act.tx)).id,
        role: Role.ASSESSOR,
        organisationId: house.body.id,
      });
      await openQuestionnaire(house.asks, { questionnaireId: small });
      expect(await act.get(Questionnaire, small)).toMatchObject({ status: "OPENING", expectedCount: 5 });
    }));

  it("opens at its time and not before, and closes at its time", () =>
    database.inAct(async (act) => {
      const house = await aHouse(act);
      const questionnaireId = await approved(house);
      const [opensAt, closesAt] = [1, 2].map((days) => new Date(act.now.getTime() + days * 86_400_000));
      await openQuestionnaire(house.asks, { questionnaireId, opensAt, closesAt });
      const at = (now: Date | undefined): Act => as(act, act.viewer, now);
      await openInTime(act, { questionnaireId });
      expect((await act.get(Questionnaire, questionnaireId)).status).toBe("SCHEDULED");
      await openInTime(at(opensAt), { questionnaireId });
      while (await enterPart(at(opensAt), { questionnaireId }));
      await closeInTime(at(opensAt), { questionnaireId });
      expect((await act.get(Questionnaire, questionnaireId)).status).toBe("OPEN");
      await closeInTime(at(closesAt), { questionnaireId });
      expect(await act.get(Questionnaire, questionnaireId)).toMatchObject({ status: "CLOSED", closedAt: closesAt });
    }));

  it("that nobody fits any more at its time goes back to its author", () =>
    database.inAct(async (act) => {
      const house = await aHouse(act, 1);
      const questionnaireId = await approved(house);
      const opensAt = new Date(act.now.getTime() + 60_000);
      await openQuestionnaire(house.asks, { questionnaireId, opensAt });
      await act.tx.query("update person set suspended_at = now() where id = $1", [house.people[0]?.id]);
      await openInTime(as(act, act.viewer, opensAt), { questionnaireId });
      expect(await act.get(Questionnaire, questionnaireId)).toMatchObject({ status: "DRAFT", opensAt: null });
    }));

  it("stops being entered when it is closed or withdrawn meanwhile", () =>
    database.inAct(async (act) => {
      const house = await aHouse(act);
      for (const stop of [closeQuestionnaire, withdrawQuestionnaire]) {
        const questionnaireId = await approved(house);
        await openQuestionnaire(house.asks, { questionnaireId });
        await stop(house.asks, { questionnaireId, reason: "Ei ole vaja" });
        expect(await enterPart(act, { questionnaireId })).toBe(false);
        expect(await act.tx.countBy(Recipient, { questionnaireId })).toBe(0);
      }
    }));

  it("asks who joins later when it is meant to, once", () =>
    database.inAct(async (act) => {
      const house = await aHouse(act);
      const questionnaireId = await opened(act, house, { joiningLater: true });
      const late = await aPerson(act.tx);
      await aMandate(act.tx, { personId: late.id, role: Role.ASSESSOR, organisationId: house.body.id });
      await joinLater(act, { questionnaireId });
      await joinLater(act, { questionnaireId });
      expect(await act.tx.countBy(Recipient, { questionnaireId })).toBe(7);
      expect(await act.tx.countBy(Event, { subjectId: questionnaireId, type: "questionnaire.joined" })).toBe(1);
    }));

  it("reminds as often as wanted and not more, each time once", () =>
    database.inAct(async (act) => {
      const house = await aHouse(act);
      const questionnaireId = await opened(act, house, { remindersWanted: 1 });
      for (const number of [1, 1, 2]) await remindInTime(act, { questionnaireId, number });
      expect(await act.get(Questionnaire, questionnaireId)).toMatchObject({ remindedCount: 1 });
      expect(await act.tx.countBy(Event, { subjectId: questionnaireId, type: "questionnaire.reminded" })).toBe(1);
    }));

  it("says what was heard only after it is closed; putting it right tells nobody twice", () =>
    database.inAct(async (act) => {
      const house = await aHouse(act);
      const questionnaireId = await opened(act, house);
      const heard = { questionnaireId, heardEt: "Kuulsime." };
      expect(await refusal(publishFindings(house.asks, heard))).toEqual(["QUESTIONNAIRE_WRONG_STATE"]);
      await closeQuestionnaire(house.asks, { questionnaireId });
      await publishFindings(house.asks, heard);
      await publishFindings(house.asks, { ...heard, heardEn: "We heard." });
      const told = await act.tx.countBy(Event, { subjectId: questionnaireId, type: "questionnaire.findingsPublished" });
      expect(told).toBe(1);
    }));
});

describe("asking", () => {
  it("is for Kutsekoda, and for a body's manager where Kutsekoda allows it", () =>
    database.inAct(async (act) => {
      const { body, asks } = await aHouse(act);
      const manager = as(act, actingAs((await aPerson(act.tx)).id, Role.MANAGER, body.id));
      expect(await refusal(draftQuestionnaire(manager, aDraft()))).toEqual(["Error: FORBIDDEN"]);
      await act.tx.query("update organisation set may_ask_holders = true where id = $1", [body.id]);
      const { audience } = await draftQuestionnaire(manager, aDraft({ audience: { roles: [Role.MANAGER] } }));
      expect(audience).toEqual({ roles: ["HOLDER"], organisationIds: [body.id] });
      const foreign = await draftQuestionnaire(asks, aDraft());
      const seen = editQuestionnaire(manager, { questionnaireId: foreign.id, ...aDraft() });
      expect(await refusal(seen)).toEqual(["Error: NOT_FOUND"]);
    }));
});
