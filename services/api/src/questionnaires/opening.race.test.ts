import { testDatabase } from "../../test/testDatabase";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { Letter } from "../letters/Letter";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import { Event } from "../platform/Event";
import { performOn } from "../platform/perform";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { system } from "../platform/Viewer";
import { answerQuestion } from "./answerQuestion";
import { AnswerSheet } from "./AnswerSheet";
import { closeInTime } from "./closeInTime";
import { closeQuestionnaire } from "./closeQuestionnaire";
import { editQuestionnaire } from "./editQuestionnaire";
import { enterRecipients } from "./enterRecipients";
import { mixAnswers } from "./mixAnswers";
import { openQuestionnaire } from "./openQuestionnaire";
import { Questionnaire } from "./Questionnaire";
import { Recipient } from "./Recipient";
import { submitAnswers } from "./submitAnswers";
import { aDraft } from "./testing/aDraft";
import { anAnswering, aRecipient } from "./testing/anAnswering";
import { aQuestionnaire } from "./testing/aQuestionnaire";
import { questionnaireEntities } from "./testing/questionnaireEntities";
import { withdrawQuestionnaire } from "./withdrawQuestionnaire";
import { writeToRecipients } from "./writeToRecipients";

const database = testDatabase(questionnaireEntities, 16);
const rounds = Array.from({ length: 20 }, (_, round) => round);
const perform = () => performOn(database.source());
const fates = (results: readonly PromiseSettledResult<unknown>[]): string[] =>
  results.map((result) => (result.status === "fulfilled" ? "done" : String((result.reason as Error).message))).sort();
const asSystem = (run: typeof closeInTime, questionnaireId: string) => perform()(system, run, { questionnaireId });

/** A questionnaire approved for the assessors of one body. */
async function approved(assessors = 7) {
  const { manager } = database.source();
  const body = await anOrganisation(manager);
  for (let at = 0; at < assessors; at += 1) {
    const { id: personId } = await aPerson(manager);
    await aMandate(manager, { personId, role: Role.ASSESSOR, organisationId: body.id });
  }
  const audience = { roles: [Role.ASSESSOR], organisationIds: [body.id] };
  const facts = { status: "SCHEDULED" as const, openedAt: null, audience, purposeEt: "Et teada." };
  const asked = await aQuestionnaire(manager, facts);
  const author = actingAs(asked.createdBy, Role.ADMINISTRATOR, asked.organisationId);
  const about = { questionnaireId: asked.id };
  const count = (type: string) => manager.countBy(Event, { subjectId: asked.id, type });
  return { asked, author, about, count, manager };
}

describe("at the same moment", () => {
  it("two openings are one, and two workers enter each person once", async () => {
    for (const _ of rounds) {
      const { asked, author, about, count, manager } = await approved();
      const open = () => perform()(author, openQuestionnaire, about);
      expect(fates(await Promise.allSettled([open(), open()]))).toEqual(["QUESTIONNAIRE_WRONG_STATE", "done"]);
      const enter = () => enterRecipients(about, perform());
      expect(fates(await Promise.allSettled([enter(), enter()]))).toEqual(["done", "done"]);
      expect(await manager.countBy(Recipient, { questionnaireId: asked.id })).toBe(7);
      expect(await count("questionnaire.opening")).toBe(1);
      expect(await count("questionnaire.opened")).toBe(1);
    }
  });

  it.each([
    ["closed", closeQuestionnaire, "CLOSED"],
    ["withdrawn", withdrawQuestionnaire, "WITHDRAWN"],
  ] as const)("one that is %s while people are entered stays so, and asks nobody more", async (word, end, status) => {
    for (const _ of rounds) {
      const { asked, author, about, count, manager } = await approved();
      await perform()(author, openQuestionnaire, about);
      const ending = perform()(author, end, { ...about, reason: "Ei ole vaja." });
      expect(fates(await Promise.allSettled([enterRecipients(about, perform()), ending]))).toEqual(["done", "done"]);
      expect((await manager.findOneByOrFail(Questionnaire, { id: asked.id })).status).toBe(status);
      const entered = await manager.countBy(Recipient, { questionnaireId: asked.id });
      await enterRecipients(about, perform());
      expect(await manager.countBy(Recipient, { questionnaireId: asked.id })).toBe(entered);
      expect(await count(`questionnaire.${word}`)).toBe(1);
    }
  });

  it("closing while letters are written: whoever is written to is noted, and after the closing nobody is", async () => {
    for (const _ of rounds) {
      const { asked, author, about, manager } = await approved();
      await perform()(author, openQuestionnaire, about);
      await enterRecipients(about, perform());
      const { id: eventId } = await manager.findOneByOrFail(Event, {
        ...{ subjectId: asked.id, type: "questionnaire.opened" },
      });
      const write = () => perform()(system, writeToRecipients, { ...about, eventId, kind: "INVITATION" });
      const close = perform()(author, closeQuestionnaire, about);
      expect(fates(await Promise.allSettled([write(), close, write()]))).toEqual(["done", "done", "done"]);
      expect(await write()).toBe(0);
      const invited = (await manager.findBy(Recipient, { questionnaireId: asked.id })).filter((one) => one.invitedAt);
      expect(await manager.countBy(Letter, { eventId })).toBe(invited.length);
      expect([0, 7]).toContain(invited.length);
    }
  });

  it("the author and the clock close it: once", async () => {
    for (const _ of rounds) {
      const { asked, author, about, count, manager } = await approved();
      await perform()(author, openQuestionnaire, about);
      await enterRecipients(about, perform());
      await manager.update(Questionnaire, { id: asked.id }, { opensAt: null, closesAt: new Date(Date.now() - 1000) });
      const results = await Promise.allSettled([
        asSystem(closeInTime, asked.id),
        asSystem(closeInTime, asked.id),
        perform()(author, closeQuestionnaire, about),
      ]);
      expect(["QUESTIONNAIRE_WRONG_STATE,done,done", "done,done,done"]).toContain(fates(results).join());
      expect(await count("questionnaire.closed")).toBe(1);
    }
  });

  it("the author changes the questions while somebody begins: the sheet keeps the version it began with", async () => {
    const { manager } = database.source();
    for (const round of rounds) {
      const one = await anAnswering(manager);
      const author = actingAs(one.asked.createdBy, Role.ADMINISTRATOR, one.asked.organisationId);
      const answer = { questionnaireId: one.asked.id, questionId: one.questions["choice"]?.id ?? "", value: "no" };
      const questions = [{ key: `new${round}`, kind: "TEXT" as const, textEt: "Uus?" }];
      const results = await Promise.allSettled([
        perform()(one.viewer, answerQuestion, { ...answer, revision: 0 }),
        perform()(author, editQuestionnaire, { questionnaireId: one.asked.id, ...aDraft({ questions }) }),
      ]);
      expect(results[1].status).toBe("fulfilled");
      const sheet = await manager.findOneBy(AnswerSheet, { questionnaireId: one.asked.id });
      const isFirst = results[0].status === "fulfilled";
      expect(["done", "NOT_FOUND"]).toContain(fates(results.slice(0, 1))[0]);
      expect(sheet?.versionId ?? null).toBe(isFirst ? one.asked.currentVersionId : null);
    }
  });

  it("a dozen people answer anonymously, and it is closed: every answer that was taken is there, without deadlock", async () => {
    const { manager } = database.source();
    for (const round of rounds.slice(0, 6)) {
      const one = await anAnswering(manager, { mode: "ANONYMOUS" });
      const about = { questionnaireId: one.asked.id };
      const answer = { ...about, questionId: one.questions["choice"]?.id ?? "", value: "no", revision: 0 };
      const viewers = [one.viewer];
      while (viewers.length < 12) {
        const person = await aPerson(manager);
        await aRecipient(manager, one.asked, person);
        viewers.push({ ...actingAs(person.id), sessionId: person.id });
      }
      await Promise.all(viewers.map((viewer) => perform()(viewer, answerQuestion, answer)));
      const author = actingAs(one.asked.createdBy, Role.ADMINISTRATOR, one.asked.organisationId);
      const sending = viewers.map((viewer) => perform()(viewer, submitAnswers, about));
      if (round % 2) sending.push(perform()(author, closeQuestionnaire, about) as never);
      const sent = fates(await Promise.allSettled(sending));
      expect([...new Set(sent)].filter((fate) => !["done", "QUESTIONNAIRE_CLOSED"].includes(fate))).toEqual([]);
      if (!(round % 2)) await perform()(author, closeQuestionnaire, about);
      await mixAnswers(about, perform());
      const marked = (await manager.findBy(Recipient, about)).filter(({ answeredAt }) => answeredAt !== null).length;
      expect(await manager.countBy(AnswerSheet, { ...about, isHeld: false })).toBe(marked);
      expect(await manager.countBy(AnswerSheet, about)).toBe(marked);
    }
  }, 120_000);
});
