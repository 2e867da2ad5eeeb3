import type { Act } from "../platform/Act";
import { endAnswering } from "./endAnswering";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireStatus } from "./QuestionnaireStatus";

/** The closing time has come; when the author has put it off since, the job is ordered anew for then. */
export async function closeInTime(act: Act, input: { readonly questionnaireId: string }): Promise<void> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  if (asked.status !== QuestionnaireStatus.OPEN || !asked.closesAt) return;
  if (asked.closesAt > act.now) {
    await act.job("closeInTime", { ...input }, { key: `closing:${asked.id}`, runAt: asked.closesAt });
    return;
  }
  Object.assign(asked, { closedAt: asked.closesAt });
  await endAnswering(act, asked, "CLOSE");
}
