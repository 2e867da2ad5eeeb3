import writeWorkbook from "write-excel-file/node";
import { csvText } from "../platform/csvText";
import type { Locale } from "../platform/Viewer";
import type { EmployerCheckRow } from "./EmployerCheckRow";
import { resultTexts } from "./resultTexts";

/** The forms in which a company takes the result of a check along. */
export type ResultForm = "csv" | "xlsx";

type Cells = readonly (string | number | null)[];

export interface ResultFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** The result of a check as a file in the reader's language. Texts are texts: no cell is ever run as a formula. */
export async function renderResult(
  rows: readonly EmployerCheckRow[],
  form: ResultForm,
  locale: Locale,
): Promise<ResultFile> {
  const { heads, fileName } = resultTexts[locale];
  const table = rows.flatMap((row) => cellsOf(row, locale));
  if (form === "csv")
    return {
      fileName: `${fileName}.csv`,
      mediaType: "text/csv; charset=utf-8",
      bytes: Buffer.from(csvText(heads, table)),
    };
  const head = heads.map((value) => ({ value, type: String, fontWeight: "bold" as const }));
  const body = table.map((cells) =>
    cells.map((value) => (typeof value === "number" ? { value, type: Number } : { value: value ?? "", type: String })),
  );
  const columns = [6, 30, 14, 18, 28, 40, 40, 14, 14].map((width) => ({ width }));
  const bytes = await writeWorkbook([head, ...body], { columns, stickyRowsCount: 1 }).toBuffer();
  const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { fileName: `${fileName}.xlsx`, mediaType, bytes };
}

/** A line for each certificate of the row, or one that says that nothing was found. */
function cellsOf({ position, asked, status, certificates }: EmployerCheckRow, locale: Locale): Cells[] {
  const texts = resultTexts[locale];
  if (certificates.length === 0) return [[position, asked, texts.status[status], null, null, null, null, null, null]];
  return certificates.map((one) => {
    const title = { et: one.title, en: one.titleEn ?? one.title, ru: one.titleRu ?? one.title }[locale];
    const facts = [one.registrationNumber, one.holderName, title, one.awardingBodyName, one.validFrom];
    return [position, asked, texts.status[one.status], ...facts, one.validUntil ?? texts.unlimited];
  });
}
