import { strToU8, zipSync } from "fflate";
import writeXlsxFile, { type Cell } from "write-excel-file/node";
import { csvText } from "../platform/csvText";
import type { ExportCell, ExportColumn, ExportSheet } from "./exportColumns";
import type { ExportFormat } from "./ExportFormat";

/** A file of answers. */
export interface ExportedFile {
  readonly extension: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

type Rows = readonly (readonly ExportCell[])[];
const codebookHead = ["column", "meaning", "kind", "asked_when", "code", "code_meaning"];

/** The answers and their codebook as one file. What a spreadsheet would run as a formula is kept as text. */
export async function exportFile(
  format: ExportFormat,
  columns: readonly ExportColumn[],
  sheets: readonly ExportSheet[],
): Promise<ExportedFile> {
  const names = columns.map(({ name }) => name);
  const rows = sheets.map((sheet) => columns.map(({ cell }) => cell(sheet)));
  const codebook = codebookOf(columns);
  switch (format) {
    case "CSV": {
      const files = { "vastused.csv": csvText(names, rows), "koodiraamat.csv": csvText(codebookHead, codebook) };
      const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
      return { extension: "zip", mediaType: "application/zip", bytes: Buffer.from(zipSync(packed)) };
    }
    case "XLSX": {
      const sheetsOf = [
        { data: cellsOf(names, rows), sheet: "Vastused" },
        { data: cellsOf(codebookHead, codebook), sheet: "Koodiraamat" },
      ];
      return {
        extension: "xlsx",
        mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes: await writeXlsxFile(sheetsOf).toBuffer(),
      };
    }
    case "JSON": {
      const answers = rows.map((row) => Object.fromEntries(row.map((cell, at) => [names[at] ?? "", cell])));
      const meanings = columns.map(({ cell: _cell, codes, ...column }) => ({
        ...column,
        codes: Object.fromEntries(codes),
      }));
      const text = JSON.stringify({ codebook: meanings, answers }, null, 1);
      return { extension: "json", mediaType: "application/json", bytes: Buffer.from(text, "utf8") };
    }
  }
}

function codebookOf(columns: readonly ExportColumn[]): Rows {
  return columns.flatMap(({ name, meaning, kind, askedWhen, codes }) => {
    const column = [name, meaning, kind, askedWhen];
    return codes.length === 0 ? [[...column, null, null]] : codes.map(([code, words]) => [...column, code, words]);
  });
}

/** Cells of a workbook: texts are texts, never formulas. */
function cellsOf(head: readonly string[], rows: Rows): Cell[][] {
  const bold = head.map((value): Cell => ({ value, type: String, fontWeight: "bold" }));
  return [bold, ...rows.map((row) => row.map(cellOf))];
}

/** The longest text a cell of a workbook takes. */
const longestCell = 32_767;

function cellOf(value: ExportCell): Cell {
  if (value === null) return null;
  return typeof value === "number" ? { value, type: Number } : { value: value.slice(0, longestCell), type: String };
}
