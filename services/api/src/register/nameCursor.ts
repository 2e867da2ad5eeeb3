import { AccessError } from "../platform/AccessError";
import { readCursor } from "../platform/graphql/page";
import { isId } from "../platform/isId";

/** Where a list by name goes on: the id of the last entry shown; the name itself is never in it. BAD_INPUT when it is not ours. */
export function nameCursor(after: string | null): string | null {
  const id = readCursor(after, 1)?.[0];
  if (id === undefined) return null;
  if (typeof id !== "string" || !isId(id)) throw new AccessError("BAD_INPUT");
  return id;
}
