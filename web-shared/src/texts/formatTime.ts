import type { Locale } from "./Locale";
import { localTime } from "./localTime";

/** "14.05" in Estonian, "14:05" otherwise, from an instant. */
export function formatTime(instant: string, locale: Locale): string {
  const { time } = localTime(instant);
  return locale === "et" ? time.replace(":", ".") : time;
}
