import { cleanText } from "../platform/cleanText";
import { isDay } from "../platform/days";

/** One row as it is asked: a registration number, or a whole name with a day of birth. */
export type AskedRow = { readonly asked: string } & (
  | { readonly number: string; readonly name: null; readonly birthDate: null }
  | { readonly number: null; readonly name: string; readonly birthDate: string }
);

export interface AskedRows {
  readonly rows: readonly AskedRow[];
  /** The lines (from 1) that are neither. */
  readonly wrongLines: readonly number[];
}

/** So many rows at once, no more. */
export const mostRows = 200;

/**
 * Understands pasted lines: `300123`, or `Mari Tamm; 1.2.1980` (also with a tab or a comma before the date, and as
 * `Tamm, Mari; 1980-02-01`). Empty lines are passed over.
 */
export function readAskedRows(text: string): AskedRows {
  const rows: AskedRow[] = [];
  const wrongLines: number[] = [];
  cleanText(text)
    .split("\n")
    .forEach((line, place) => {
      const asked = line.replace(/\s+/g, " ").trim();
      if (asked === "") return;
      const row = rowOf(asked);
      if (row) rows.push(row);
      else wrongLines.push(place + 1);
    });
  return { rows, wrongLines };
}

function rowOf(asked: string): AskedRow | null {
  if (asked.length > 500) return null;
  const number = /^(?:nr\.? ?|no\.? ?)?(\d[\dA-Za-z/-]{0,19}) ?[;,]?$/i.exec(asked)?.[1];
  if (number) return { asked, number, name: null, birthDate: null };
  const [, before = "", day = ""] = /^(.*?)[;,]? ?(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d)[;,]?$/.exec(asked) ?? [];
  const birthDate = isoOf(day);
  const name = nameOf(before);
  return birthDate && name ? { asked, number: null, name, birthDate } : null;
}

function isoOf(day: string): string | null {
  const [date = "", month = "", year] = day.split(".");
  const iso = year ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : day;
  return isDay(iso) ? iso : null;
}

/** "Tamm, Mari" and "Tamm; Mari" say the family name first. */
function nameOf(before: string): string | null {
  const parts = before
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const name = parts.length === 2 ? `${parts[1]} ${parts[0]}` : (parts[0] ?? "");
  return parts.length > 2 || !/^[\p{L}\p{M}' ’.-]+ [\p{L}\p{M}' ’.-]+$/u.test(name) ? null : name;
}
