import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { audienceSql } from "./audienceSql";
import { fewestAnonymous } from "./fewestAnonymous";
import { moveQuestionnaire } from "./moveQuestionnaire";
import type { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { QuestionnaireVersion } from "./QuestionnaireVersion";

/**
 * Freezes the questions and hands the entering of recipients to the worker. The caller holds the lock and has authorized.
 *
 * @throws Refusal AUDIENCE_EMPTY, AUDIENCE_TOO_SMALL (anonymous with fewer than five could be told apart)
 */
export async function beginOpening(act: Act, asked: Questionnaire): Promise<Questionnaire> {
  const { text, values } = audienceSql(asked.audience, act.today, { mode: asked.mode });
  const counted = `select count(*)::int as count from (${text}) found`;
  const [row] = await act.tx.query<{ count: number }[]>(counted, [...values]);
  const count = row?.count ?? 0;
  if (count === 0) throw new Refusal(ProblemCode.AUDIENCE_EMPTY, "audience");
  if (asked.mode === QuestionnaireMode.ANONYMOUS && count < fewestAnonymous) {
    throw new Refusal(ProblemCode.AUDIENCE_TOO_SMALL, "audience");
  }
  Object.assign(asked, { expectedCount: count, reachedPersonId: null });
  await act.tx.update(QuestionnaireVersion, { id: asked.currentVersionId ?? "" }, { frozenAt: act.now });
  await moveQuestionnaire(act, asked, "BEGIN_OPENING");
  await act.job("enterRecipients", { questionnaireId: asked.id }, { key: `entering:${asked.id}` });
  await act.record("questionnaire.opening", asked.id, { expectedCount: count });
  return asked;
}
