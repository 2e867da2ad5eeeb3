/** What a spreadsheet would take for a formula; a tab or a return before it would be skipped. */
const formula = /^[\t\r\n ]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const special = /[";,\t\r\n]/u;

/**
 * One cell of a CSV file (RFC 4180): quoted where it must be. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it, so that it is shown and not run; numbers stay numbers.
 */
export function csvCell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const plain = formula.test(value) ? `'${value}` : value;
  return special.test(plain) || plain !== plain.trim() ? `"${plain.replaceAll('"', '""')}"` : plain;
}
