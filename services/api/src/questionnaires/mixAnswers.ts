import type { Act } from "../platform/Act";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { QuestionnaireStatus } from "./QuestionnaireStatus";
import { rewriteSheets } from "./rewriteSheets";

const sent = "select id from answer_sheet where questionnaire_id = $1 and submitted_at is not null";
const begun = "delete from answer_sheet where questionnaire_id = $1 and submitted_at is null";
const marks = "update recipient set answered_at = answered_at where questionnaire_id = $1 and answered_at is not null";
const passedOn = "update forward set used_at = used_at where questionnaire_id = $1 and used_at is not null";

/**
 * When an anonymous questionnaire has ended, what was begun and never sent is deleted, every sent sheet is written anew in an
 * order left to chance, and so is every mark that somebody has answered. From then on all of them can be read.
 */
export async function mixAnswers(act: Act, input: { readonly questionnaireId: string }): Promise<void> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  const isOver = asked.status === QuestionnaireStatus.CLOSED || asked.status === QuestionnaireStatus.WITHDRAWN;
  if (asked.mode !== QuestionnaireMode.ANONYMOUS || !isOver) return;
  await act.tx.query(begun, [asked.id]);
  const sheetIds = (await act.tx.query<{ id: string }[]>(sent, [asked.id])).map(({ id }) => id);
  await rewriteSheets(act, { questionnaireId: asked.id, sheetIds, heldIds: [] });
  await act.tx.query(marks, [asked.id]);
  await act.tx.query(passedOn, [asked.id]);
  await act.record("questionnaire.answersMixed", asked.id);
}
