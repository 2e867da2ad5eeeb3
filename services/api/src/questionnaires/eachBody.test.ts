import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { Mandate } from "../people/Mandate";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import type { Viewer } from "../platform/Viewer";
import { findOwnRecipient, findWaiting } from "./answeringQueries";
import { answerQuestion } from "./answerQuestion";
import { AnswerSheet } from "./AnswerSheet";
import { enterPart } from "./enterRecipients";
import { joinLater } from "./joinLater";
import { openQuestionSheet } from "./openQuestionSheet";
import { postponeQuestion } from "./postponeQuestion";
import { previewAudience } from "./previewAudience";
import { Question } from "./Question";
import { Questionnaire } from "./Questionnaire";
import { Recipient } from "./Recipient";
import { submitAnswers } from "./submitAnswers";
import { anAnswering, someQuestions } from "./testing/anAnswering";
import { aQuestionnaire } from "./testing/aQuestionnaire";
import { questionnaireEntities } from "./testing/questionnaireEntities";

const database = testDatabase(questionnaireEntities);

/** A person who coordinates two bodies, in a questionnaire that asks their coordinators, not opened yet. */
async function twoBodies(act: Act, mode: Questionnaire["mode"]) {
  const bodies = [await anOrganisation(act.tx), await anOrganisation(act.tx)];
  const person = await aPerson(act.tx);
  const mandates: Mandate[] = [];
  for (const { id: organisationId } of bodies) {
    mandates.push(await aMandate(act.tx, { personId: person.id, role: Role.COORDINATOR, organisationId }));
  }
  const [first = "", second = ""] = bodies.map(({ id }) => id);
  const audience = { roles: [Role.COORDINATOR], organisationIds: [first, second] };
  const facts = { mode, audience, status: "OPENING" as const, openedAt: null };
  const asked = await aQuestionnaire(act.tx, facts, someQuestions);
  const viewer = (organisationId: string): Viewer => ({
    ...actingAs(person.id, Role.COORDINATOR, organisationId),
    mandates: mandates,
  });
  const enter = async () => {
    while (await enterPart(act, { questionnaireId: asked.id }));
    return act.tx.find(Recipient, { where: { questionnaireId: asked.id }, order: { id: "ASC" } });
  };
  return { asked, person, first, second, viewer, enter, audience };
}

describe("who acts for two bodies", () => {
  it("is asked once for each where bodies answer, and once where people do", () =>
    database.inAct(async (act) => {
      const one = await twoBodies(act, "BODY");
      const recipients = await one.enter();
      expect(recipients.map(({ speaksFor }) => speaksFor).sort()).toEqual([one.first, one.second].sort());
      expect(recipients.map(({ organisationId }) => organisationId)).toEqual(recipients.map((each) => each.speaksFor));
      const named = await twoBodies(act, "NAMED");
      expect((await named.enter()).map(({ speaksFor }) => speaksFor)).toEqual([null]);
      await act.tx.update(Questionnaire, { id: one.asked.id }, { joiningLater: true });
      await joinLater(act, { questionnaireId: one.asked.id });
      expect(await act.tx.countBy(Recipient, { questionnaireId: one.asked.id })).toBe(2);
    }));

  it("is counted so before anybody is asked; who acts for no body is not asked in a body's name", () =>
    database.inAct(async (act) => {
      const { audience } = await twoBodies(act, "BODY");
      const kutsekoda = await anOrganisation(act.tx, { kind: "AUTHORITY" });
      const ctx = contextOver(act.tx, actingAs((await aPerson(act.tx)).id, Role.ADMINISTRATOR, kutsekoda.id));
      expect((await previewAudience(ctx, audience, "BODY")).count).toBe(2);
      expect((await previewAudience(ctx, audience, "NAMED")).count).toBe(1);
      expect((await previewAudience(ctx, { ...audience, roles: ["HOLDER", "APPLICANT"] }, "BODY")).count).toBe(0);
    }));

  it("answers for each of them, and what waits for the other goes on waiting", () =>
    database.inAct(async (act) => {
      const one = await twoBodies(act, "BODY");
      await one.enter();
      const question = await act.tx.findOneByOrFail(Question, {
        ...{ versionId: one.asked.currentVersionId ?? "", key: "choice" },
      });
      const mine = as(act, one.viewer(one.first));
      const waiting = async () => (await findWaiting(contextOver(act.tx, mine.viewer), 5)).count;
      expect(await waiting()).toBe(2);
      const about = { questionnaireId: one.asked.id, organisationId: one.second };
      expect((await openQuestionSheet(mine, about)).organisationId).toBe(one.second);
      await answerQuestion(mine, { ...about, questionId: question.id, value: "no", revision: 0 });
      await submitAnswers(mine, about);
      expect(await waiting()).toBe(1);
      const sheets = await act.tx.findBy(AnswerSheet, { questionnaireId: one.asked.id });
      expect(sheets.map(({ organisationId }) => organisationId)).toEqual([one.second]);

      const own = (viewer: Viewer, body: string | null = null) =>
        findOwnRecipient(contextOver(act.tx, viewer), one.asked.id, body);
      expect((await own(mine.viewer))?.speaksFor).toBe(one.first);
      expect((await own(one.viewer(one.second)))?.speaksFor).toBe(one.second);
      expect((await own(mine.viewer, one.second))?.answeredAt).not.toBeNull();
      expect(await own(mine.viewer, one.asked.organisationId)).toBeNull();
      expect(await own(mine.viewer, "no id")).toBeNull();

      const other = { ...about, organisationId: one.first };
      await postponeQuestion(mine, other);
      const postponed = await act.tx.findOneByOrFail(Recipient, {
        questionnaireId: one.asked.id,
        speaksFor: one.first,
      });
      expect(postponed.snoozeCount).toBe(1);
      await answerQuestion(mine, { ...other, questionId: question.id, value: "no", revision: 0 });
      await submitAnswers(mine, other);
      expect(await act.tx.countBy(AnswerSheet, { questionnaireId: one.asked.id })).toBe(2);
    }));

  it("cannot answer for a body that is not the own one", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx, { mode: "BODY" });
      const { organisationId } = one.asked;
      await act.tx.update(Recipient, { id: one.recipient.id }, { organisationId, speaksFor: organisationId });
      const foreign = await anOrganisation(act.tx);
      const mine = as(act, actingAs(one.person.id, Role.COORDINATOR, organisationId));
      const about = { questionnaireId: one.asked.id, organisationId: foreign.id };
      await expect(submitAnswers(mine, about)).rejects.toThrow("NOT_FOUND");
    }));
});
