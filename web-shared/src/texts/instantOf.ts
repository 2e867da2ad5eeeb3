import { localTime } from "./localTime";

const minute = 60_000;

/** The instant (RFC 3339, UTC) at which the Estonian wall clock shows this day (YYYY-MM-DD) and time (HH:MM). */
export function instantOf(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const shown = localTime(new Date(asUtc).toISOString());
  const offset = Math.round((Date.parse(`${shown.day}T${shown.time}:00Z`) - asUtc) / minute);
  const first = new Date(asUtc - offset * minute);
  const check = localTime(first.toISOString());
  if (check.day === day && check.time === time) return first.toISOString();
  const drift = Date.parse(`${check.day}T${check.time}:00Z`) - asUtc;
  return new Date(first.getTime() - drift).toISOString();
}
