import type { EntityManager } from "typeorm";
import { Answer } from "../Answer";
import { AnswerSheet } from "../AnswerSheet";
import type { AnswerValue } from "../AnswerValue";
import { Question } from "../Question";
import type { Questionnaire } from "../Questionnaire";

/** A submitted sheet for tests with these answers by question key, to the version at hand; without a recipient unless given. */
export async function aSheet(
  tx: EntityManager,
  asked: Pick<Questionnaire, "id" | "currentVersionId">,
  answers: Readonly<Record<string, AnswerValue>>,
  facts: Partial<AnswerSheet> = {},
): Promise<AnswerSheet> {
  const versionId = facts.versionId ?? asked.currentVersionId ?? "";
  const submittedAt = new Date("2026-11-20T00:00:00Z");
  const sheet = await tx.save(
    AnswerSheet,
    tx.create(AnswerSheet, { questionnaireId: asked.id, versionId, submittedAt, ...facts }),
  );
  const questions = await tx.findBy(Question, { versionId });
  const rows = questions.flatMap(({ id: questionId, key }) => {
    const value = answers[key];
    return value === undefined ? [] : [tx.create(Answer, { sheetId: sheet.id, questionId, value })];
  });
  await tx.save(Answer, rows);
  return sheet;
}
