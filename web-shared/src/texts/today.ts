import { localTime } from "./localTime";

/** Today in Estonia, YYYY-MM-DD. */
export function today(): string {
  return localTime(new Date().toISOString()).day;
}
