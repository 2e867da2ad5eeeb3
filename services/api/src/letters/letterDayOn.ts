import { letterDay } from "./letterDay";

/** A day (YYYY-MM-DD) as an Estonian sentence says when: "10. detsembril 2026", "23. mail 2026". */
export function letterDayOn(day: string): string {
  return letterDay(day, "et").replace(/\p{L}+/u, (month) => {
    if (month.endsWith("er")) return month.replace(/er$/, "ril");
    return /[aeiou]$/.test(month) ? `${month}l` : `${month}il`;
  });
}
