import { typeset } from "../platform/documents/typeset";
import { typesetPdf } from "../platform/documents/typesetPdf";
import type { DecisionRecord } from "./DecisionRecord";
import { minutesTemplate } from "./minutesTemplate";
import { minutesView } from "./minutesView";

/**
 * The minutes as an accessible archival PDF (PDF/A-2a). The same record always gives the same bytes; the text of people
 * is data to the template, so nothing typed can become markup.
 */
export function renderMinutesPdf(record: DecisionRecord, sha256: string): Buffer {
  const data = JSON.stringify(minutesView(record, sha256));
  return typeset({
    template: minutesTemplate,
    inputs: { data },
    standard: "a-2a",
    at: new Date(record.preparedAt),
  });
/** The minutes as an accessible archival PDF. The same record always gives the same bytes. */
export function renderMinutesPdf(record: DecisionRecord, sha256: string): Buffer {
  const view = minutesView(record, sha256);
  return typesetPdf({ template: minutesTemplate, view, createdAt: new Date(record.preparedAt) });
}
