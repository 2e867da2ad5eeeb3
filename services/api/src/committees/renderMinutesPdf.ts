import { typesetPdf } from "../platform/documents/typesetPdf";
import type { DecisionRecord } from "./DecisionRecord";
import { minutesTemplate } from "./minutesTemplate";
import { minutesView } from "./minutesView";

/** The minutes as an accessible archival PDF. The same record always gives the same bytes. */
export function renderMinutesPdf(record: DecisionRecord, sha256: string): Buffer {
  const view = minutesView(record, sha256);
  return typesetPdf({ template: minutesTemplate, view, createdAt: new Date(record.preparedAt), replacesUnknown: true });
}
