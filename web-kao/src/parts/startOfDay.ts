import { instantOf } from "@kutse/web-shared/texts/instantOf";

/** The instant (RFC 3339, UTC) at which a day (YYYY-MM-DD) begins in Estonia. */
export function startOfDay(day: string): string {
  return instantOf(day, "00:00");
}
