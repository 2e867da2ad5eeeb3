import type { Act } from "../platform/Act";
import { forgetAnswerers } from "./forgetAnswerers";
import { moveQuestionnaire } from "./moveQuestionnaire";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireStatus } from "./QuestionnaireStatus";
import { removeAnswerFiles } from "./removeAnswerFiles";

const dayMs = 86_400_000;

/**
 * A questionnaire that ended so many days ago is archived: names, attachments and files of answers are deleted; what was asked,
 * answered and counted, and what was heard, stays. Only what is needed is kept: IKÜM art 5 (1) (e).
 */
export async function archiveQuestionnaire(
  act: Act,
  input: { readonly questionnaireId: string; readonly keptDays: number },
): Promise<void> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  const hasEnded = asked.status === QuestionnaireStatus.CLOSED || asked.status === QuestionnaireStatus.WITHDRAWN;
  const isDue = asked.closedAt !== null && asked.closedAt.getTime() + input.keptDays * dayMs <= act.now.getTime();
  if (!hasEnded || !isDue) return;
  const fileCount = await removeAnswerFiles(act, asked);
  await forgetAnswerers(act, asked);
  Object.assign(asked, { archivedAt: act.now });
  await moveQuestionnaire(act, asked, "ARCHIVE");
  await act.record("questionnaire.archived", asked.id, { fileCount });
}
