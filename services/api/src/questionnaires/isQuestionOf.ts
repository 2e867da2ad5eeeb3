import type { Act } from "../platform/Act";

/** Whether any version of this questionnaire asks a question of this key. */
export async function isQuestionOf(act: Act, questionnaireId: string, key: string): Promise<boolean> {
  const found = await act.tx.query<unknown[]>(
    `select 1 from question q join questionnaire_version v on v.id = q.version_id
     where v.questionnaire_id = $1 and q.key = $2 limit 1`,
    [questionnaireId, key],
  );
  return found.length > 0;
}
