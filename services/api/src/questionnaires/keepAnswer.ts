import type { Act } from "../platform/Act";
import { Answer } from "./Answer";
import type { AnswerSheet } from "./AnswerSheet";
import type { AnswerValue } from "./AnswerValue";
import type { Answering } from "./lockAnswering";
import type { Question } from "./Question";
import { QuestionnaireMode } from "./QuestionnaireMode";

export interface Writing {
  readonly sheet: AnswerSheet;
  readonly question: Question;
  /** What stands on the sheet. */
  readonly kept: Answer | null;
  readonly value: AnswerValue | null;
}

/**
 * Writes one answer on a locked sheet, or takes it off. A new answer's first revision is the second of the sheet's life, so
 * that a number never comes again: a device that saw an answer before it was taken off is told.
 */
export async function keepAnswer(
  act: Act,
  { asked, recipient }: Answering,
  { sheet, question, kept, value }: Writing,
): Promise<Answer | null> {
  if (value === null) {
    if (kept) await act.tx.delete(Answer, { id: kept.id });
    return null;
  }
  const first = 1 + Math.floor((act.now.getTime() - sheet.startedAt.getTime()) / 1000);
  const answer = kept ?? act.tx.create(Answer, { sheetId: sheet.id, questionId: question.id });
  return act.tx.save(
    Answer,
    Object.assign(answer, {
      value,
      revision: kept ? kept.revision + 1 : Math.max(1, first),
      savedAt: act.now,
      savedBy: asked.mode === QuestionnaireMode.BODY && recipient ? recipient.personId : null,
    }),
  );
}
