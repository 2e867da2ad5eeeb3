import { csvCell } from "./csvCell";

/** A whole CSV file: commas, CRLF, and the mark that lets spreadsheets read it as UTF-8. */
export function csvText(
  head: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  const lines = [head, ...rows].map((cells) => cells.map(csvCell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
