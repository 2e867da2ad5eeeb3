import type { FindUsageInput } from "./findUsage";

/** What the state's data tracker asks, read from its address; null when it is not well formed. `limit` is 1000 unless said. */
export function readUsageQuery(query: Readonly<Record<string, unknown>>): FindUsageInput | null {
  const { userCode, offset = "0", limit = "1000", periodStart, periodEnd } = query;
  const start = readMoment(periodStart);
  const end = readMoment(periodEnd);
  const skipped = readCount(offset);
  const wanted = readCount(limit);
  if (typeof userCode !== "string" || !/^EE[1-8]\d{10}$/.test(userCode)) return null;
  if (start === undefined || end === undefined || skipped === null || wanted === null) return null;
  if (wanted < 1 || wanted > 1000 || (start && end && start > end)) return null;
  return { userCode, periodStart: start, periodEnd: end, offset: skipped, limit: wanted };
}

const readCount = (value: unknown): number | null =>
  typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : null;

/** An RFC 3339 moment, null when left out, undefined when it is none. */
function readMoment(value: unknown): Date | null | undefined {
  if (value === undefined || value === "") return null;
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value)) return undefined;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
