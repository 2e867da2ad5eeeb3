import type { RequestContext } from "../platform/RequestContext";
import { AgendaItem } from "./AgendaItem";
import { caseFacts } from "./meetingFacts";
import { canSeeCase } from "./meetingPolicy";

/** The standing cases of a meeting that the viewer may see; a member does not see those he or she is recused in. HMS § 10. */
export async function casesSeenBy(ctx: RequestContext, meetingId: string): Promise<AgendaItem[]> {
  const items = await ctx.many(AgendaItem, "meetingId", { position: "ASC" }).load(meetingId);
  const facts = await Promise.all(items.map((item) => caseFacts(ctx, item)));
  return items.filter((item, at) => {
    const fact = facts[at];
    const cancelled = item.removedAt !== null;
    return fact && !cancelled && canSeeCase(ctx.viewer, fact.meeting, fact.committee, fact.seats, fact.recusedIds);
  });
}
