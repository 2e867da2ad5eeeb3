import type { Act } from "../platform/Act";
import { moveQuestionnaire } from "./moveQuestionnaire";
import type { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";

/** No more answers: closed or withdrawn. Anonymous answers are then mixed. The caller holds the lock and has authorized. */
export async function endAnswering(act: Act, asked: Questionnaire, verb: "CLOSE" | "WITHDRAW"): Promise<Questionnaire> {
  const wasAsked = asked.openedAt !== null;
  await moveQuestionnaire(act, asked, verb);
  if (wasAsked && asked.mode === QuestionnaireMode.ANONYMOUS) {
    await act.job("mixAnswers", { questionnaireId: asked.id }, { key: `mixing:${asked.id}` });
  }
  if (verb === "CLOSE") await act.record("questionnaire.closed", asked.id);
  else await act.record("questionnaire.withdrawn", asked.id);
  return asked;
}
