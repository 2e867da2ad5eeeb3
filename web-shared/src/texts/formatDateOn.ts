import { formatDateLong } from "./formatDateLong";
import type { Locale } from "./Locale";

/** The day as a sentence says when: "10. detsembril 2026" in Estonian, in the other languages as it stands alone. */
export function formatDateOn(value: string, locale: Locale): string {
  const long = formatDateLong(value, locale);
  return locale === "et" ? long.replace(/\p{L}+/u, inAdessive) : long;
}

function inAdessive(month: string): string {
  if (month.endsWith("er")) return month.replace(/er$/, "ril");
  return /[aeiou]$/.test(month) ? `${month}l` : `${month}il`;
}
