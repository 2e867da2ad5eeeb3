import type { RequestContext } from "../platform/RequestContext";
import { AgendaItem } from "./AgendaItem";
import { Committee } from "./Committee";
import { Meeting } from "./Meeting";
import { MeetingSeat } from "./MeetingSeat";
import { Recusal } from "./Recusal";

/** What the policies of a meeting look at. */
export interface MeetingFacts {
  readonly meeting: Meeting;
  readonly committee: Committee;
  readonly seats: readonly MeetingSeat[];
}

/** What the policies of a case look at. */
export interface CaseFacts extends MeetingFacts {
  readonly recusals: readonly Recusal[];
  readonly recusedIds: readonly string[];
}

/** Loads a meeting's facts, batched. */
export async function meetingFacts(ctx: RequestContext, meetingId: string): Promise<MeetingFacts | null> {
  const meeting = await ctx.one(Meeting).load(meetingId);
  const committee = meeting ? await ctx.one(Committee).load(meeting.committeeId) : null;
  if (!meeting || !committee) return null;
  return { meeting, committee, seats: await ctx.many(MeetingSeat, "meetingId", { id: "ASC" }).load(meeting.id) };
}

/** Loads a case's facts, batched. A case cannot be without its meeting. */
export async function caseFacts(ctx: RequestContext, item: Pick<AgendaItem, "id" | "meetingId">): Promise<CaseFacts> {
  const facts = await meetingFacts(ctx, item.meetingId);
  if (!facts) throw new Error("a case without its meeting");
  const recusals = await ctx.many(Recusal, "agendaItemId", { id: "ASC" }).load(item.id);
  return { ...facts, recusals, recusedIds: recusals.map((recusal) => recusal.personId) };
}

/** Everybody recused in any case of a meeting. */
export async function recusedAnywhere(ctx: RequestContext, meetingId: string): Promise<string[]> {
  const items = await ctx.many(AgendaItem, "meetingId", { position: "ASC" }).load(meetingId);
  const recusals = await Promise.all(
    items.map((item) => ctx.many(Recusal, "agendaItemId", { id: "ASC" }).load(item.id)),
  );
  return recusals.flat().map((recusal) => recusal.personId);
}
