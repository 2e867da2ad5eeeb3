import { AccessError } from "../platform/AccessError";
import type { RequestContext } from "../platform/RequestContext";

/** Looks something up by its number, unless this address has missed too often; finding nothing is a miss. */
export async function withoutGuessing<T>(
  ctx: RequestContext,
  find: () => Promise<T>,
  isMiss: (found: T) => boolean,
): Promise<T> {
  if ((await ctx.misses.secondsToWait()) !== null) throw new AccessError("RATE_LIMITED");
  const found = await find();
  if (isMiss(found)) await ctx.misses.miss();
  return found;
}
