/** A day (YYYY-MM-DD) as "23.11.2026". */
export function shortDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}.${month}.${year}`;
}
