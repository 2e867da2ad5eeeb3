import { AccessError } from "../platform/AccessError";
import { isDay } from "../platform/days";
import { readCursor } from "../platform/graphql/page";
import { isId } from "../platform/isId";

/** Where a list of the newest goes on: day of issue and id of the last entry shown. BAD_INPUT when it is not ours. */
export function newestCursor(after: string | null): [string, string] | null {
  const values = readCursor(after, 2);
  if (!values) return null;
  const [day, id] = values;
  if (typeof day !== "string" || typeof id !== "string" || !isDay(day) || !isId(id)) throw new AccessError("BAD_INPUT");
  return [day, id];
}
