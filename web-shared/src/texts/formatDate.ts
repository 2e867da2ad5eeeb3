import { localTime } from "./localTime";

/** "23.11.2026" from a day (YYYY-MM-DD) or an instant (RFC 3339); the same in every language. */
export function formatDate(value: string): string {
  const day = value.length > 10 ? localTime(value).day : value;
  return day.split("-").reverse().join(".");
}
