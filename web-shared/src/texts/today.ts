import { localTime } from "./localTime";

/** The day in Estonia, YYYY-MM-DD. */
export function today(): string {
  return localTime(new Date().toISOString()).day;
}
