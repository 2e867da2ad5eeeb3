import type { Act } from "../platform/Act";
import { noteDocument } from "../platform/documents/storeDocument";
import type { StoredDocument } from "../platform/StoredDocument";
import { PersonExport } from "./PersonExport";

const days = 24 * 3_600_000;
/** How long the files can be downloaded. */
const keptDays = 7;

export interface FinishExportInput {
  readonly exportId: string;
  readonly pdf: StoredDocument;
  readonly json: StoredDocument;
  readonly container: StoredDocument;
}

/** The package is there for seven days; false when an earlier try has already brought it. */
export async function finishExport(act: Act, input: FinishExportInput): Promise<boolean> {
  const made = await act.lock(PersonExport, input.exportId);
  if (made.readyAt !== null) return false;
  const pdf = await noteDocument(act, input.pdf);
  const json = await noteDocument(act, input.json);
  const container = await noteDocument(act, input.container);
  const files = { pdfDocumentId: pdf.id, jsonDocumentId: json.id, containerDocumentId: container.id };
  Object.assign(made, { ...files, readyAt: act.now, failedAt: null });
  await act.tx.save(PersonExport, made);
  const runAt = new Date(act.now.getTime() + keptDays * days);
  await act.job("removeExport", { exportId: made.id }, { key: `removeExport:${made.id}`, runAt });
  await act.record("person_export.made", made.id);
  return true;
}
