import type { CalendarPageQuery } from "../../gql/graphql";

type Round = CalendarPageQuery["applicationRounds"]["edges"][number]["node"];
type Session = CalendarPageQuery["examSessions"]["edges"][number]["node"];

/** One thing in the calendar, on its day (`YYYY-MM-DD`). */
export type CalendarEntry =
  | { kind: "opens" | "closes"; id: string; day: string; round: Round }
  | { kind: "exam"; id: string; day: string; session: Session };

/** A month (`YYYY-MM`) and what happens in it, in order. */
export type CalendarMonth = { month: string; entries: CalendarEntry[] };

const dayOfInstant = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Tallinn" });

/** Everything from today on, month by month; an exam falls on its Estonian day. */
export function calendarMonths(data: CalendarPageQuery, today: string): CalendarMonth[] {
  const rounds = data.applicationRounds.edges.flatMap(({ node }): CalendarEntry[] => [
    { kind: "opens", id: `${node.id}-opens`, day: node.opensOn, round: node },
    { kind: "closes", id: `${node.id}-closes`, day: node.closesOn, round: node },
  ]);
  const sessions = data.examSessions.edges.map(({ node }): CalendarEntry => ({
    ...{ kind: "exam", id: node.id, session: node },
    day: dayOfInstant.format(new Date(node.startsAt)),
  }));
  const ahead = [...rounds, ...sessions]
    .filter((entry) => entry.day >= today)
    .toSorted((one, other) => one.day.localeCompare(other.day));
  const months = new Map<string, CalendarEntry[]>();
  for (const entry of ahead) {
    const month = entry.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].map(([month, entries]) => ({ month, entries }));
}
