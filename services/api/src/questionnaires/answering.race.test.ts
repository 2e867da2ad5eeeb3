import { testDatabase } from "../../test/testDatabase";
import { performOn } from "../platform/perform";
import { actingAs } from "../platform/testing/actingAs";
import { aPerson } from "../people/testing/aPerson";
import { Answer } from "./Answer";
import { answerQuestion } from "./answerQuestion";
import { AnswerSheet } from "./AnswerSheet";
import { closeQuestionnaire } from "./closeQuestionnaire";
import { Recipient } from "./Recipient";
import { showQuestionDialog } from "./showQuestionDialog";
import { submitAnswers } from "./submitAnswers";
import { anAnswering, aRecipient, type AnsweringInTest } from "./testing/anAnswering";
import { questionnaireEntities } from "./testing/questionnaireEntities";

const database = testDatabase(questionnaireEntities);
const rounds = Array.from({ length: 25 }, (_, round) => round);
const fates = (results: readonly PromiseSettledResult<unknown>[]): string[] =>
  results.map((result) => (result.status === "fulfilled" ? "done" : String((result.reason as Error).message))).sort();
const perform = () => performOn(database.source());
const choosing = ({ asked, questions }: AnsweringInTest, value: string) => ({
  ...{ questionnaireId: asked.id, questionId: questions["choice"]?.id ?? "", value, revision: 0 },
});

const closing = ({ asked }: AnsweringInTest) =>
  perform()(actingAs(asked.createdBy, "ADMINISTRATOR", asked.organisationId), closeQuestionnaire, {
    questionnaireId: asked.id,
  });

describe("at the same moment", () => {
  it("answering and closing: what was sent before the closing counts, and nothing after it", async () => {
    const { manager } = database.source();
    for (const round of rounds) {
      const one = await anAnswering(manager, round % 2 ? { mode: "ANONYMOUS" } : {});
      await perform()(one.viewer, answerQuestion, choosing(one, "no"));
      const [sent] = await Promise.allSettled([
        perform()(one.viewer, submitAnswers, { questionnaireId: one.asked.id }),
        closing(one),
      ]);
      const isSent = sent.status === "fulfilled";
      if (!isSent) expect(String((sent.reason as Error).message)).toBe("QUESTIONNAIRE_CLOSED");
      const { answeredAt } = await manager.findOneByOrFail(Recipient, { id: one.recipient.id });
      const sheet = await manager.findOneByOrFail(AnswerSheet, { questionnaireId: one.asked.id });
      expect([answeredAt !== null, sheet.submittedAt !== null]).toEqual([isSent, isSent]);
    }
  });

  it("two devices begin: one sheet, one answer, and the other is told", async () => {
    const { manager } = database.source();
    for (const _ of rounds) {
      const one = await anAnswering(manager);
      const say = (value: string) => perform()(one.viewer, answerQuestion, choosing(one, value));
      expect(fates(await Promise.allSettled([say("yes"), say("no")]))).toEqual(["ANSWER_CHANGED_ELSEWHERE", "done"]);
      const sheet = await manager.findOneByOrFail(AnswerSheet, { recipientId: one.recipient.id });
      expect(await manager.countBy(Answer, { sheetId: sheet.id })).toBe(1);
    }
  });

  it("an anonymous answer sent twice is one answer", async () => {
    const { manager } = database.source();
    for (const _ of rounds) {
      const one = await anAnswering(manager, { mode: "ANONYMOUS" });
      await perform()(one.viewer, answerQuestion, choosing(one, "no"));
      const send = () => perform()(one.viewer, submitAnswers, { questionnaireId: one.asked.id });
      expect(fates(await Promise.allSettled([send(), send()]))).toEqual(["done", "done"]);
      expect(await manager.countBy(AnswerSheet, { questionnaireId: one.asked.id })).toBe(1);
    }
  });

  it("two people of a body send: one sheet, one sender, no deadlock", async () => {
    const { manager } = database.source();
    for (const _ of rounds) {
      const one = await anAnswering(manager, { mode: "BODY" });
      const { organisationId } = one.asked;
      await manager.update(Recipient, { id: one.recipient.id }, { organisationId });
      const colleague = await aPerson(manager);
      await aRecipient(manager, one.asked, colleague, { organisationId });
      const viewers = [one.person, colleague].map(({ id }) => actingAs(id, "COORDINATOR", organisationId));
      const results = await Promise.allSettled(
        viewers.map(async (viewer) => {
          await perform()(viewer, answerQuestion, choosing(one, "no"));
          return perform()(viewer, submitAnswers, { questionnaireId: one.asked.id });
        }),
      );
      expect(fates(results)).toEqual(["done", "done"]);
      const senders = results.map((result) => (result.status === "fulfilled" ? result.value.submittedBy : null));
      expect(new Set(senders).size).toBe(1);
    }
  });

  it("two windows ask for the dialog: one shows it", async () => {
    const { manager } = database.source();
    for (const _ of rounds) {
      const one = await anAnswering(manager);
      const show = () => perform()(one.viewer, showQuestionDialog, undefined);
      const shown = await Promise.all([show(), show()]);
      expect(shown.filter((each) => each !== null)).toHaveLength(1);
    }
  });
});
