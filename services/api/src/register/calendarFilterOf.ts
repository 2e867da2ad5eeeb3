import { County } from "../exams/County";
import { isDay } from "../platform/days";
import type { CalendarFilter } from "./CalendarFilter";
import { CalendarKind } from "./CalendarKind";

/** The filter that stands in an address; what is odd there does not narrow. */
export function calendarFilterOf(asked: Readonly<Record<string, unknown>>): CalendarFilter {
  const text = (name: string): string | null => {
    const value = asked[name];
    return typeof value === "string" && value !== "" && value.length <= 200 ? value : null;
  };
  const day = (name: string): string | null => {
    const value = text(name);
    return value !== null && isDay(value) ? value : null;
  };
  const oneOf = <T extends string>(value: string | null, known: readonly T[]): T | null =>
    known.find((one) => one === value) ?? null;
  const kinds = (text("kinds") ?? "").split(",").flatMap((kind) => oneOf(kind, Object.values(CalendarKind)) ?? []);
  return {
    from: day("from"),
    until: day("until"),
    kinds: kinds.length > 0 ? kinds : null,
    organisationId: text("body"),
    qualificationId: text("qualification"),
    standardId: text("standard"),
    county: oneOf(text("county"), Object.values(County)),
    language: oneOf(text("language"), ["et", "en", "ru"] as const),
  };
}
