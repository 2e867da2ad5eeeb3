import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { StoredDocument } from "../platform/StoredDocument";
import { actingAs } from "../platform/testing/actingAs";
import { aPerson } from "../people/testing/aPerson";
import { Answer } from "./Answer";
import { answerQuestion } from "./answerQuestion";
import { AnswerSheet } from "./AnswerSheet";
import type { AnswerValue } from "./AnswerValue";
import { declineQuestion } from "./declineQuestion";
import { findOwnRecipient, findRecipients, findWaiting } from "./answeringQueries";
import { openQuestionSheet } from "./openQuestionSheet";
import { postponeQuestion } from "./postponeQuestion";
import { Questionnaire } from "./Questionnaire";
import { Recipient } from "./Recipient";
import { showQuestionDialog } from "./showQuestionDialog";
import { submitAnswers } from "./submitAnswers";
import { anAnswering, aRecipient, type AnsweringInTest } from "./testing/anAnswering";
import { questionnaireEntities } from "./testing/questionnaireEntities";

const database = testDatabase(questionnaireEntities);
const notFound = new AccessError("NOT_FOUND");

const say = (
  act: Act,
  { asked, questions, viewer }: AnsweringInTest,
  key: string,
  value: AnswerValue | null,
  revision = 0,
) =>
  answerQuestion(as(act, viewer), {
    ...{ questionnaireId: asked.id, questionId: questions[key]?.id ?? "", value, revision },
  });
const submit = (act: Act, { asked, viewer }: AnsweringInTest) =>
  submitAnswers(as(act, viewer), { questionnaireId: asked.id });
const events = (act: Act, subjectId: string) =>
  act.tx.find(Event, { where: { subjectId }, order: { at: "ASC" } }).then((found) => found.map(({ type }) => type));

describe("answering", () => {
  it("keeps each answer as it is typed, sends them once, and takes changes until the closing", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx);
      const first = await say(act, one, "choice", "yes");
      expect(first.revision).toBeGreaterThan(0);
      await say(act, one, "why", '<script>alert(1)</script> & "nii"');
      const sent = await submit(act, one);
      expect(sent).toMatchObject({ submittedAt: act.now, canChange: true, isOutsider: false });
      expect((await submit(act, one)).submittedAt).toEqual(act.now);
      expect((await act.get(Recipient, one.recipient.id)).answeredAt).toEqual(act.now);
      const sheet = await act.tx.findOneByOrFail(AnswerSheet, { recipientId: one.recipient.id });
      expect(sheet).toMatchObject({ role: "HOLDER", versionId: one.asked.currentVersionId, submittedBy: null });
      const text = { sheetId: sheet.id, questionId: one.questions["why"]?.id ?? "" };
      expect((await act.tx.findOneByOrFail(Answer, text)).value).toBe('<script>alert(1)</script> & "nii"');
      await say(act, one, "choice", "no", first.revision);
      await expect(say(act, one, "choice", null, first.revision + 1)).rejects.toThrow("ANSWER_REQUIRED");
      expect(await events(act, one.asked.id)).toEqual(["questionnaire.answered"]);
      await act.tx.update(Questionnaire, { id: one.asked.id }, { status: "CLOSED" });
      await expect(say(act, one, "choice", "yes", first.revision + 1)).rejects.toThrow("QUESTIONNAIRE_CLOSED");
    }));

  it("asks for what is required and shown, and forgets what is hidden", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx);
      await expect(submit(act, one)).rejects.toMatchObject({
        problems: [{ code: "ANSWER_REQUIRED", field: "choice" }],
      });
      const chosen = await say(act, one, "choice", "yes");
      await expect(submit(act, one)).rejects.toMatchObject({ problems: [{ code: "ANSWER_REQUIRED", field: "why" }] });
      await say(act, one, "why", "sest");
      await say(act, one, "choice", "no", chosen.revision);
      await submit(act, one);
      expect(await act.tx.countBy(Answer, { questionId: one.questions["why"]?.id ?? "" })).toBe(0);
    }));

  it("does not write over what another device has kept, and gives back what stands", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx);
      await say(act, one, "why", "telefonist");
      await expect(say(act, one, "why", "arvutist")).rejects.toMatchObject({
        problems: [{ code: "ANSWER_CHANGED_ELSEWHERE", field: "value" }],
        current: { value: "telefonist" },
      });
      const same = await say(act, one, "why", "telefonist");
      expect(same.value).toBe("telefonist");
      await say(act, one, "why", null, same.revision);
      await expect(say(act, one, "why", "vana", same.revision)).rejects.toThrow("ANSWER_CHANGED_ELSEWHERE");
    }));

  it.each<[string, AnswerValue, string]>([
    ["choice", "maybe", "ANSWER_INVALID"],
    ["choice", ["yes"], "ANSWER_INVALID"],
    ["more", ["yes", "perhaps"], "ANSWER_INVALID"],
    ["grid", { b: "yes" }, "ANSWER_INVALID"],
    ["grid", { a: "maybe" }, "ANSWER_INVALID"],
    ["why", "ä".repeat(20_001), "FIELD_TOO_LONG"],
    ["why", 7, "ANSWER_INVALID"],
    ["choice", "__proto__", "ANSWER_INVALID"],
    ["grid", JSON.parse('{"__proto__": "yes"}') as AnswerValue, "ANSWER_INVALID"],
    ["file", ["00000000-0000-7000-8000-000000000000"], "FILE_NOT_FOUND"],
    ["file", ["../etc/passwd"], "ANSWER_INVALID"],
  ])("refuses to %s the answer %j", (key, value, code) =>
    database.inAct(async (act) => {
      await expect(say(act, await anAnswering(act.tx), key, value)).rejects.toThrow(code);
    }),
  );

  it.each(["why", "choice", "more", "grid", "file"])(
    "refuses a megabyte of text to %s, and keeps nothing of it",
    (key) =>
      database.inAct(async (act) => {
        const one = await anAnswering(act.tx);
        const megabyte = "õ".repeat(1_048_576);
        const value = key === "grid" ? { a: megabyte } : key === "why" || key === "choice" ? megabyte : [megabyte];
        await expect(say(act, one, key, value)).rejects.toThrow(/FIELD_TOO_LONG|ANSWER_INVALID/);
        expect(await act.tx.countBy(Answer, { questionId: one.questions[key]?.id ?? "" })).toBe(0);
      }),
  );

  it("takes a file one has uploaded oneself, and nobody else's", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx);
      const upload = (createdBy: string, storageKey: string) =>
        act.tx.save(
          StoredDocument,
          act.tx.create(StoredDocument, {
            ...{
              storageKey,
              fileName: "a.pdf",
              mediaType: "application/pdf",
              byteSize: 5,
              sha256: "a".repeat(64),
              createdBy,
            },
          }),
        );
      const mine = await upload(one.person.id, one.person.id);
      const other = await upload((await aPerson(act.tx)).id, one.asked.id);
      const kept = await say(act, one, "file", [mine.id]);
      expect(kept.value).toEqual([mine.id]);
      await expect(say(act, one, "file", [mine.id, other.id], kept.revision)).rejects.toThrow("FILE_NOT_FOUND");
    }));

  it("says that it is over when it was withdrawn or closed meanwhile, and opens no withdrawn one", () =>
    database.inAct(async (act) => {
      for (const status of ["WITHDRAWN", "CLOSED"] as const) {
        const one = await anAnswering(act.tx);
        const mine = as(act, one.viewer);
        const about = { questionnaireId: one.asked.id };
        await say(act, one, "choice", "no");
        await act.tx.update(Questionnaire, { id: one.asked.id }, { status });
        await expect(say(act, one, "choice", "yes", 1)).rejects.toThrow("QUESTIONNAIRE_CLOSED");
        for (const run of [submitAnswers, postponeQuestion, declineQuestion]) {
          await expect(run(mine, about)).rejects.toThrow("QUESTIONNAIRE_CLOSED");
        }
        const opening = openQuestionSheet(mine, about);
        await (status === "CLOSED" ? opening : expect(opening).rejects.toThrow("NOT_FOUND"));
      }
    }));

  it("is for who is asked alone: to others the questionnaire is not there", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx);
      const stranger = { ...one, viewer: actingAs((await aPerson(act.tx)).id) };
      await expect(say(act, stranger, "why", "x")).rejects.toEqual(notFound);
      await expect(submit(act, stranger)).rejects.toEqual(notFound);
      expect(await findOwnRecipient(contextOver(act.tx, stranger.viewer), one.asked.id)).toBeNull();
      const other = await anAnswering(act.tx);
      const mixed = { ...one, questions: other.questions };
      await expect(say(act, mixed, "why", "x")).rejects.toEqual(notFound);
      const draft = await anAnswering(act.tx, { status: "DRAFT" });
      await expect(say(act, draft, "why", "x")).rejects.toEqual(notFound);
    }));
});

describe("an answer in a body's name", () => {
  it("is prepared together, sent by one, and ends with the mandate", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx, { mode: "BODY" });
      const organisationId = one.asked.organisationId;
      await act.tx.update(Recipient, { id: one.recipient.id }, { organisationId, role: "COORDINATOR" });
      await expect(say(act, one, "choice", "no")).rejects.toThrow("ROLE_NOT_HELD");
      const colleague = await aPerson(act.tx);
      const second = await aRecipient(act.tx, one.asked, colleague, { organisationId, role: "MANAGER" });
      const anne = { ...one, viewer: actingAs(one.person.id, "COORDINATOR", organisationId) };
      const jyri = { ...one, viewer: actingAs(colleague.id, "MANAGER", organisationId) };
      const kept = await say(act, anne, "choice", "no");
      expect((await say(act, jyri, "choice", "no")).savedBy).toBe(one.person.id);
      await expect(say(act, jyri, "choice", "yes")).rejects.toThrow("ANSWER_CHANGED_ELSEWHERE");
      expect((await say(act, jyri, "choice", "yes", kept.revision)).savedBy).toBe(colleague.id);
      await say(act, anne, "why", "sest");
      expect((await submit(act, jyri)).submittedBy).toBe(colleague.id);
      expect((await submit(act, anne)).submittedBy).toBe(colleague.id);
      expect(await act.tx.countBy(AnswerSheet, { questionnaireId: one.asked.id })).toBe(1);
      for (const { id } of [one.recipient, second]) expect((await act.get(Recipient, id)).answeredAt).not.toBeNull();
    }));
});

describe("later, and not mine", () => {
  it("puts off for seven days, a mandatory one three times", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx, { isMandatory: true });
      const postpone = () => postponeQuestion(as(act, one.viewer), { questionnaireId: one.asked.id });
      for (const _ of [1, 2, 3]) await postpone();
      await expect(postpone()).rejects.toThrow("POSTPONEMENTS_USED");
      expect((await act.get(Recipient, one.recipient.id)).snoozeCount).toBe(3);
      expect((await findWaiting(contextOver(act.tx, one.viewer), 3)).count).toBe(1);
      const decline = declineQuestion(as(act, one.viewer), { questionnaireId: one.asked.id });
      await expect(decline).rejects.toThrow("QUESTIONNAIRE_MANDATORY");
    }));

  it("declines what is voluntary; one may still come back and answer", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx);
      await declineQuestion(as(act, one.viewer), { questionnaireId: one.asked.id });
      const ctx = contextOver(act.tx, one.viewer);
      expect((await findWaiting(ctx, 3)).count).toBe(0);
      const past = await findRecipients(ctx, "PAST", 5, null);
      expect(past.edges.map(({ node }) => node.id)).toEqual([one.recipient.id]);
      await say(act, one, "choice", "no");
      await submit(act, one);
      expect(await act.get(Recipient, one.recipient.id)).toMatchObject({ declinedAt: null, answeredAt: act.now });
      const answered = await findRecipients(ctx, "ANSWERED", 5, null);
      expect(answered.edges.map(({ node }) => node.id)).toEqual([one.recipient.id]);
    }));
});

describe("the dialog", () => {
  it("is claimed once a session and once in seven days", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx);
      const show = (sessionId: string, days: number) =>
        showQuestionDialog(as(act, { ...one.viewer, sessionId }, new Date(act.now.getTime() + days * 86_400_000)));
      const [first, second] = [one.person.id, one.asked.id];
      expect((await show(first, 0))?.id).toBe(one.recipient.id);
      expect((await act.get(Recipient, one.recipient.id)).seenAt).not.toBeNull();
      expect(await show(first, 8)).toBeNull();
      expect(await show(second, 6)).toBeNull();
      expect((await show(second, 7))?.id).toBe(one.recipient.id);
      await say(act, one, "choice", "no");
      await submit(act, one);
      expect(await show(first, 30)).toBeNull();
    }));
});
