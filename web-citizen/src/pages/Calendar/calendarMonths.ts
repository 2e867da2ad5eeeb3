import type { CalendarPageQuery } from "../../gql/graphql";

/** One thing in the calendar, on its day (`YYYY-MM-DD`). */
export type CalendarEntry = CalendarPageQuery["calendarEntries"]["edges"][number]["node"];

/** A month (`YYYY-MM`) and what happens in it, in order. */
export type CalendarMonth = { month: string; entries: CalendarEntry[] };

/** The entries as they come, month by month. */
export function calendarMonths(entries: readonly CalendarEntry[]): CalendarMonth[] {
  const months = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const month = entry.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].map(([month, found]) => ({ month, entries: found }));
}
