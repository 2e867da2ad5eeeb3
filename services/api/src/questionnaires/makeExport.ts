import type { Act } from "../platform/Act";
import type { DocumentStore } from "../platform/documents/DocumentStore";
import { noteDocument, putDocument } from "../platform/documents/storeDocument";
import type { Perform } from "../platform/perform";
import type { StoredDocument } from "../platform/StoredDocument";
import { system } from "../platform/Viewer";
import { exportColumns, type ExportColumn, type ExportSheet } from "./exportColumns";
import { exportFile } from "./exportFile";
import { Question } from "./Question";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireExport } from "./QuestionnaireExport";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { fewestAnonymous } from "./fewestAnonymous";

/** What the worker gives this task. */
export interface ExportServices {
  readonly store: DocumentStore;
  readonly perform: Perform;
  readonly isLastAttempt: boolean;
}

interface Ordered {
  readonly format: QuestionnaireExport["format"];
  readonly columns: readonly ExportColumn[];
  readonly sheets: readonly ExportSheet[];
}

const submittedSheets = `select case when $2 <> 'ANONYMOUS' then to_char(s.submitted_at at time zone 'Europe/Tallinn', 'YYYY-MM-DD') end "submittedOn",
    case when $2 <> 'ANONYMOUS' then s.role end as role, case when $2 <> 'ANONYMOUS' then o.name end as organisation,
    case when $2 = 'NAMED' then p.first_name || ' ' || p.last_name end as person,
    coalesce((select jsonb_object_agg(q.key, a.value) from answer a join question q on q.id = a.question_id
      where a.sheet_id = s.id), '{}') as answers
  from answer_sheet s
  left join organisation o on o.id = s.organisation_id
  left join recipient r on r.id = s.recipient_id
  left join person p on p.id = r.person_id
  where s.version_id = $1 and s.submitted_at is not null and not s.is_held order by md5(s.id::text)`;

/** Makes an ordered file of answers. When the last try fails, the order says so. */
export async function makeExport(payload: { readonly exportId: string }, services: ExportServices): Promise<void> {
  const { perform, store } = services;
  try {
    const ordered = await perform(system, gatherExport, payload);
    if (!ordered) return;
    const { extension, mediaType, bytes } = await exportFile(ordered.format, ordered.columns, ordered.sheets);
    const document = await putDocument(store, { fileName: `vastused.${extension}`, mediaType, bytes });
    await perform(system, noteExport, { ...payload, document, rowCount: ordered.sheets.length });
  } catch (error) {
    if (services.isLastAttempt) await perform(system, noteExportFailed, payload);
    throw error;
  }
}

/** How many sheets the version has that has fewest, of those that have any. */
const thinnest = `select min(sheets)::int as sheets from (select count(*) as sheets from answer_sheet
  where questionnaire_id = $1 and submitted_at is not null and not is_held group by version_id) each`;

/**
 * The answers as they stand now, shuffled; nothing of fewer than five anonymous sheets, nor where the others, taken from the
 * total, would leave so few of another version.
 */
export async function gatherExport(act: Act, { exportId }: { readonly exportId: string }): Promise<Ordered | null> {
  const ordered = await act.get(QuestionnaireExport, exportId);
  if (ordered.readyAt) return null;
  const asked = await act.get(Questionnaire, ordered.questionnaireId);
  const where = { versionId: ordered.versionId };
  const questions = await act.tx.find(Question, { where, order: { position: "ASC" } });
  const sheets = await act.tx.query<ExportSheet[]>(submittedSheets, [ordered.versionId, asked.mode]);
  const [least] = await act.tx.query<{ sheets: number | null }[]>(thinnest, [asked.id]);
  const isTooFew = asked.mode === QuestionnaireMode.ANONYMOUS && (least?.sheets ?? 0) < fewestAnonymous;
  return { format: ordered.format, columns: exportColumns(asked.mode, questions), sheets: isTooFew ? [] : sheets };
}

async function noteExport(
  act: Act,
  made: { readonly exportId: string; readonly document: StoredDocument; readonly rowCount: number },
): Promise<void> {
  const ordered = await act.lock(QuestionnaireExport, made.exportId);
  const { id } = await noteDocument(act, made.document);
  await act.tx.save(
    QuestionnaireExport,
    Object.assign(ordered, { readyAt: act.now, failedAt: null, storedDocumentId: id, rowCount: made.rowCount }),
  );
  await act.record("questionnaire_export.made", ordered.id, { rowCount: made.rowCount });
}

async function noteExportFailed(act: Act, { exportId }: { readonly exportId: string }): Promise<void> {
  await act.tx.update(QuestionnaireExport, { id: exportId }, { failedAt: act.now });
  await act.record("questionnaire_export.failed", exportId);
}
