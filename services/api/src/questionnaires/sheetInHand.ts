import type { EntityManager } from "typeorm";
import type { Viewer } from "../platform/Viewer";
import { canAnswer, isTakingAnswers } from "./answeringPolicy";
import { AnswerSheet } from "./AnswerSheet";
import type { AnsweringSheet } from "./AnsweringSheet";
import type { Answering } from "./lockAnswering";
import { sheetOf } from "./sheetOf";

const untouched = { sheetId: null, submittedBy: null };
const begun = ({ id, versionId, submittedBy }: AnswerSheet) => ({ sheetId: id, versionId, submittedBy });

/** The sheet as its answerer holds it, found by what tells whose it is. */
export async function sheetInHand(
  read: Pick<EntityManager, "findOneBy">,
  viewer: Viewer,
  answering: Answering,
  now: Date,
): Promise<AnsweringSheet> {
  const { asked, recipient, forward } = answering;
  const sheet = await read.findOneBy(AnswerSheet, sheetOf(answering));
  const isUnused = forward?.usedAt === null && isTakingAnswers(asked, now);
  return {
    id: recipient?.id ?? forward?.id ?? asked.id,
    questionnaireId: asked.id,
    organisationId: recipient?.speaksFor ?? null,
    ...(sheet ? begun(sheet) : { ...untouched, versionId: asked.currentVersionId }),
    submittedAt: sheet?.submittedAt ?? recipient?.answeredAt ?? null,
    canChange: recipient ? canAnswer(viewer, asked, recipient, now) : isUnused,
    isOutsider: forward !== null,
  };
}
