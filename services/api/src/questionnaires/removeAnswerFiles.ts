import { QueryFailedError } from "typeorm";
import type { Act } from "../platform/Act";
import type { Questionnaire } from "./Questionnaire";

const attachments = `delete from answer a using question q, answer_sheet s
  where q.id = a.question_id and q.kind = 'FILE' and s.id = a.sheet_id and s.questionnaire_id = $1 returning a.value`;
const madeFiles = `delete from questionnaire_export where questionnaire_id = $1 returning stored_document_id as id`;
const remove = `delete from stored_document d where d.id = $1
  and not exists (select 1 from answer a join question q on q.id = a.question_id where q.kind = 'FILE' and a.value ? $1::text)
  returning d.storage_key as key`;

const referenced = "23503";

/** Deletes the attachments of a questionnaire's answers and the files made of them; answers how many. */
export async function removeAnswerFiles(act: Act, { id }: Pick<Questionnaire, "id">): Promise<number> {
  const [answers] = await act.tx.query<[{ value: unknown }[], number]>(attachments, [id]);
  const [made] = await act.tx.query<[{ id: string | null }[], number]>(madeFiles, [id]);
  const ids = [
    ...answers.flatMap(({ value }) => (Array.isArray(value) ? (value as string[]) : [])),
    ...made.map((one) => one.id),
  ];
  let count = 0;
  for (const documentId of new Set(ids)) if (documentId && (await removeOne(act, documentId))) count += 1;
  return count;
}

/** A file that its sender has put somewhere else too stays there. */
async function removeOne(act: Act, id: string): Promise<boolean> {
  try {
    const keys = await act.tx.transaction(async (tx) => (await tx.query<[{ key: string }[], number]>(remove, [id]))[0]);
    for (const { key: storageKey } of keys) await act.job("removeStoredBytes", { storageKey });
    return keys.length > 0;
  } catch (error) {
    const isUsed = error instanceof QueryFailedError && (error.driverError as { code?: string }).code === referenced;
    if (!isUsed) throw error;
    return false;
  }
}
