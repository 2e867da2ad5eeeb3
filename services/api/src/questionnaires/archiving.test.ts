import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Role } from "../platform/Role";
import { StoredDocument } from "../platform/StoredDocument";
import { actingAs } from "../platform/testing/actingAs";
import { Answer } from "./Answer";
import { answerQuestion } from "./answerQuestion";
import { AnswerSheet } from "./AnswerSheet";
import { archiveInTime } from "./archiveInTime";
import { archiveQuestionnaire } from "./archiveQuestionnaire";
import { closeQuestionnaire } from "./closeQuestionnaire";
import { findResults } from "./findResults";
import { Forward } from "./Forward";
import { forwardQuestion } from "./forwardQuestion";
import { Questionnaire } from "./Questionnaire";
import { progressOfQuestionnaire } from "./questionnaireQueries";
import { Recipient } from "./Recipient";
import { submitAnswers } from "./submitAnswers";
import { anAnswering, aRecipient, type AnsweringInTest } from "./testing/anAnswering";
import { questionnaireEntities } from "./testing/questionnaireEntities";

const database = testDatabase(questionnaireEntities);
const keptDays = 730;
const later = (act: Act, days: number): Act => as(act, act.viewer, new Date(act.now.getTime() + days * 86_400_000));

const aFile = (act: Act, createdBy: string) =>
  act.tx.save(
    StoredDocument,
    act.tx.create(StoredDocument, {
      ...{ storageKey: createdBy, fileName: "a.pdf", mediaType: "application/pdf", byteSize: 5, createdBy },
      sha256: "a".repeat(64),
    }),
  );

/** Somebody answers with a file and passes it on, six others are asked; then it is closed. */
async function ended(act: Act, facts: Partial<Questionnaire> = {}): Promise<AnsweringInTest & { fileId: string }> {
  const one = await anAnswering(act.tx, facts);
  const isBody = facts.mode === "BODY";
  const { organisationId } = one.asked;
  if (isBody) await act.tx.update(Recipient, { id: one.recipient.id }, { organisationId, speaksFor: organisationId });
  for (let at = 0; at < 6; at += 1) await aRecipient(act.tx, one.asked, await aPerson(act.tx));
  const file = await aFile(act, one.person.id);
  const mine = as(act, isBody ? actingAs(one.person.id, Role.COORDINATOR, organisationId) : one.viewer);
  const say = (key: string, value: string | string[]) =>
    answerQuestion(mine, {
      questionnaireId: one.asked.id,
      questionId: one.questions[key]?.id ?? "",
      value,
      revision: 0,
    });
  await say("choice", "yes");
  await say("why", "Nii on parem.");
  await say("file", [file.id]);
  await forwardQuestion(mine, { questionnaireId: one.asked.id, way: "COPY" });
  await submitAnswers(mine, { questionnaireId: one.asked.id });
  const author = as(act, actingAs(one.asked.createdBy, Role.ADMINISTRATOR, organisationId));
  await closeQuestionnaire(author, { questionnaireId: one.asked.id });
  return { ...one, fileId: file.id };
}

describe("a questionnaire that ended long ago", () => {
  it("keeps everything until its time, and is archived once", () =>
    database.inAct(async (act) => {
      const { asked } = await ended(act);
      const about = { questionnaireId: asked.id, keptDays };
      await archiveQuestionnaire(later(act, keptDays - 1), about);
      expect((await act.get(Questionnaire, asked.id)).status).toBe("CLOSED");
      expect(await act.tx.countBy(Recipient, { questionnaireId: asked.id })).toBe(7);
      await archiveQuestionnaire(later(act, keptDays), about);
      await archiveQuestionnaire(later(act, keptDays), about);
      const [archived] = await act.tx.query<{ count: number }[]>(
        "select count(*)::int as count from event where subject_id = $1 and type = 'questionnaire.archived'",
        [asked.id],
      );
      expect(archived?.count).toBe(1);
    }));

  it("loses the names and the attachments; the answers and the counts stay", () =>
    database.inAct(async (act) => {
      const { asked, person, fileId } = await ended(act);
      const ctx = () => contextOver(act.tx, actingAs(asked.createdBy, Role.ADMINISTRATOR, asked.organisationId));
      const before = await findResults(ctx(), asked.id);
      await archiveQuestionnaire(later(act, keptDays), { questionnaireId: asked.id, keptDays });
      const after = await findResults(ctx(), asked.id);
      expect(after?.total).toEqual(before?.total);
      expect(after?.byRole).toEqual(before?.byRole);
      expect(after?.sheetCount).toBe(1);
      expect(await progressOfQuestionnaire(ctx(), asked.id)).toMatchObject({ entered: 7, answered: 1 });
      expect(await act.tx.countBy(Recipient, { questionnaireId: asked.id })).toBe(0);
      expect(await act.tx.countBy(Forward, { questionnaireId: asked.id })).toBe(0);
      expect(await act.tx.existsBy(StoredDocument, { id: fileId })).toBe(false);
      const sheet = await act.tx.findOneByOrFail(AnswerSheet, { questionnaireId: asked.id });
      expect(sheet).toMatchObject({ recipientId: null, submittedBy: null, role: "HOLDER" });
      const answers = await act.tx.findBy(Answer, { sheetId: sheet.id });
      expect(answers.map(({ value }) => value).sort()).toEqual(["Nii on parem.", "yes"]);
      const [known] = await act.tx.query<{ count: number }[]>(
        `select count(*)::int as count from event where actor_person_id = $1 and subject_id = $2`,
        [person.id, sheet.id],
      );
      expect(known?.count).toBe(0);
      const jobs = await act.tx.query<object[]>(
        "select 1 from graphile_worker._private_jobs where payload ->> 'storageKey' = $1",
        [person.id],
      );
      expect(jobs).toHaveLength(1);
    }));

  it("keeps which body answered, and not who of it", () =>
    database.inAct(async (act) => {
      const { asked } = await ended(act, { mode: "BODY" });
      await archiveQuestionnaire(later(act, keptDays), { questionnaireId: asked.id, keptDays });
      const sheet = await act.tx.findOneByOrFail(AnswerSheet, { questionnaireId: asked.id });
      expect(sheet).toMatchObject({ organisationId: asked.organisationId, submittedBy: null });
      const answers = await act.tx.findBy(Answer, { sheetId: sheet.id });
      expect(answers.map(({ savedBy }) => savedBy)).toEqual([null, null]);
    }));

  it("leaves alone a file that is in another answer too", () =>
    database.inAct(async (act) => {
      const [first, second] = [await ended(act), await anAnswering(act.tx)];
      const sheet = await act.tx.save(
        AnswerSheet,
        act.tx.create(AnswerSheet, {
          questionnaireId: second.asked.id,
          versionId: second.asked.currentVersionId ?? "",
        }),
      );
      const questionId = second.questions["file"]?.id ?? "";
      await act.tx.insert(Answer, { sheetId: sheet.id, questionId, value: [first.fileId] });
      await archiveQuestionnaire(later(act, keptDays), { questionnaireId: first.asked.id, keptDays });
      expect(await act.tx.existsBy(StoredDocument, { id: first.fileId })).toBe(true);
    }));

  it("is found by the worker's clock", () =>
    database.inAct(async (act) => {
      const { asked } = await ended(act);
      const due = later(act, keptDays + 1);
      await archiveInTime({}, { keptDays, perform: (_, action, input) => action(due, input) });
      expect(await act.get(Questionnaire, asked.id)).toMatchObject({ status: "ARCHIVED", archivedAt: due.now });
    }));
});
