import type { Act } from "../platform/Act";
import { Refusal } from "../platform/Refusal";
import { beginOpening } from "./beginOpening";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireStatus } from "./QuestionnaireStatus";

/** The set time has come: opening begins. When nobody (or too few) fit any more, it goes back to its author with the reason. */
export async function openInTime(act: Act, input: { readonly questionnaireId: string }): Promise<void> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  if (asked.status !== QuestionnaireStatus.SCHEDULED || !asked.opensAt || asked.opensAt > act.now) return;
  try {
    await beginOpening(act, asked);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const returnedReason = "Vastajaid on liiga vähe või ei sobi keegi: küsimustikku ei avatud.";
    Object.assign(asked, { status: QuestionnaireStatus.DRAFT, returnedReason, opensAt: null, expectedCount: null });
    await act.tx.save(Questionnaire, asked);
    await act.record("questionnaire.returned", asked.id);
  }
}
