import { personalCodeFault } from "../people/personalCode";
import { cleanText } from "../platform/cleanText";
import { isDay } from "../platform/days";

/** One row as it is asked: a registration number, a personal code, or a whole name with a day of birth; the rest is null. */
export interface AskedRow {
  readonly asked: string;
  readonly number: string | null;
  readonly personalCode: string | null;
  readonly name: string | null;
  readonly birthDate: string | null;
}

export interface AskedRows {
  readonly rows: readonly AskedRow[];
  /** The lines (from 1) that are none of these. */
  readonly wrongLines: readonly number[];
}

/** So many rows at once, no more. */
export const mostRows = 200;

/**
 * Understands pasted lines: `300123`, a personal code (eleven digits), or `Mari Tamm; 1.2.1980` (also with a tab or a comma
 * before the date, and as `Tamm, Mari; 1980-02-01`). Empty lines are passed over.
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
  const none = { asked, number: null, personalCode: null, name: null, birthDate: null };
  if (number && /^\d{11}$/.test(number)) return personalCodeFault(number) ? null : { ...none, personalCode: number };
  if (number) return { ...none, number };
  const [, before = "", day = ""] = /^(.*?)[;,]? ?(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d)[;,]?$/.exec(asked) ?? [];
  const birthDate = isoOf(day);
  const name = nameOf(before);
  return birthDate && name ? { ...none, name, birthDate } : null;
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
