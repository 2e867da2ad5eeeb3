import type { EntityManager } from "typeorm";
import type { Viewer } from "../platform/Viewer";
import { canAnswer, isTakingAnswers } from "./answeringPolicy";
import { AnswerSheet } from "./AnswerSheet";
import type { AnsweringSheet } from "./AnsweringSheet";
import type { Answering } from "./lockAnswering";
import { sheetOf } from "./sheetOf";

/** The sheet as its answerer holds it, found by what tells whose it is. */
export async function sheetInHand(
  read: Pick<EntityManager, "findOneBy">,
  viewer: Viewer,
  answering: Answering,
  now: Date,
): Promise<AnsweringSheet> {
  const { asked, recipient, forward } = answering;
  const sheet = await read.findOneBy(AnswerSheet, sheetOf(answering));
  return {
    id: recipient?.id ?? forward?.id ?? asked.id,
    questionnaireId: asked.id,
    versionId: sheet?.versionId ?? asked.currentVersionId,
    sheetId: sheet?.id ?? null,
    submittedAt: sheet?.submittedAt ?? recipient?.answeredAt ?? null,
    submittedBy: sheet?.submittedBy ?? null,
    canChange: recipient
      ? canAnswer(viewer, asked, recipient, now)
      : isTakingAnswers(asked, now) && forward?.usedAt === null,
    isOutsider: forward !== null,
  };
}
