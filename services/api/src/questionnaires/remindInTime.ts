import type { Act } from "../platform/Act";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireStatus } from "./QuestionnaireStatus";

/** The time of a reminder has come: counted here, written by what follows, never more often than wanted. */
export async function remindInTime(
  act: Act,
  input: { readonly questionnaireId: string; readonly number: number },
): Promise<void> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  if (asked.status !== QuestionnaireStatus.OPEN) return;
  if (asked.remindedCount >= input.number || asked.remindedCount >= asked.remindersWanted) return;
  Object.assign(asked, { remindedCount: input.number, remindedAt: act.now });
  await act.tx.save(Questionnaire, asked);
  await act.record("questionnaire.reminded", asked.id, { number: input.number });
}
