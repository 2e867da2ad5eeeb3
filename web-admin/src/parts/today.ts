import { localTime } from "@kutse/web-shared/texts/localTime";

/** Today in Estonia, YYYY-MM-DD. */
export function today(): string {
  return localTime(new Date().toISOString()).day;
}
