/** A day (YYYY-MM-DD) as papers write it: 23.11.2026. */
export function formattedDay(day: string): string {
  return day.split("-").reverse().join(".");
}
