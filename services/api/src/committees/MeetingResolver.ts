import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import type { Connection } from "../platform/graphql/connectionOf";
import type { RequestContext } from "../platform/RequestContext";
import { AgendaItem } from "./AgendaItem";
import { Committee } from "./Committee";
import { Meeting } from "./Meeting";
import { MeetingConnection } from "./MeetingConnection";
import { casesSeenBy } from "./casesSeenBy";
import { meetingFacts, recusedAnywhere, type MeetingFacts } from "./meetingFacts";
import { MeetingFilter } from "./MeetingFilter";
import {
  canAdjourn,
  canConvene,
  canMarkAttendance,
  canPrepareMinutes,
  canReadMinutes,
  canSeeMeeting,
  canSign,
  seatOf,
} from "./meetingPolicy";
import { findMeetings } from "./meetingQueries";
import { MeetingSeat } from "./MeetingSeat";
import { noteCasesRead } from "./noteCasesRead";
import { Minutes } from "./Minutes";
import { MinutesSignature } from "./MinutesSignature";
import { MinutesSigner } from "./MinutesSigner";

const rank: Readonly<Record<string, number>> = { COMMITTEE_CHAIR: 0, COMMITTEE_DEPUTY: 1 };

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => MeetingConnection)
  meetings(
    @Arg("filter", () => MeetingFilter, { nullable: true }) filter: MeetingFilter | null,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Meeting>> {
    return findMeetings(ctx, filter ?? {}, first, after);
  }

  @Query(() => Meeting, { nullable: true })
  async meeting(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Meeting | null> {
    const facts = await meetingFacts(ctx, id);
    if (!facts || !canSeeMeeting(ctx.viewer, facts.meeting, facts.committee, facts.seats)) return null;
    await noteCasesRead(ctx, await casesSeenBy(ctx, id));
    return facts.meeting;
  }

  @FieldResolver(() => Committee)
  committee(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<Committee | null> {
    return ctx.one(Committee).load(meeting.committeeId);
  }

  @FieldResolver(() => Person)
  convenedBy(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.one(Person).load(meeting.convenedBy);
  }

  /** Chair first, then the deputy, then the members. */
  @FieldResolver(() => [MeetingSeat])
  async seats(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<MeetingSeat[]> {
    const { seats } = await factsOf(ctx, meeting);
    return [...seats].sort((a, b) => (rank[a.role] ?? 2) - (rank[b.role] ?? 2));
  }

  /** The cases; a member does not see those he or she is recused in. HMS § 10. */
  @FieldResolver(() => [AgendaItem])
  agenda(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<AgendaItem[]> {
    return casesSeenBy(ctx, meeting.id);
  }

  /** The current version, for those who may read every case in it and those who sign it. */
  @FieldResolver(() => Minutes, { nullable: true })
  async minutes(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<Minutes | null> {
    const current = await currentMinutes(ctx, meeting);
    if (!current) return null;
    const { committee, seats } = await factsOf(ctx, meeting);
    const recusedIds = await recusedAnywhere(ctx, meeting.id);
    const signerIds = await signerIdsOf(ctx, current);
    return canReadMinutes(ctx.viewer, meeting, committee, seats, recusedIds, signerIds) ? current : null;
  }

  @FieldResolver(() => Boolean)
  async viewerCanMarkAttendance(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<boolean> {
    const { committee, seats } = await factsOf(ctx, meeting);
    const open = meeting.status === "CONVENED" || meeting.status === "IN_SESSION";
    return open && canMarkAttendance(ctx.viewer, meeting, committee, seats);
  }

  @FieldResolver(() => Boolean)
  async viewerCanPrepareMinutes(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<boolean> {
    const { committee, seats } = await factsOf(ctx, meeting);
    const ready = meeting.status === "VOTING_CLOSED" || meeting.status === "MINUTES_SIGNING";
    return ready && canPrepareMinutes(ctx.viewer, meeting, committee, seats);
  }

  @FieldResolver(() => Boolean)
  async viewerCanSign(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (meeting.status !== "MINUTES_SIGNING") return false;
    const current = await currentMinutes(ctx, meeting);
    if (!current) return false;
    const { committee } = await factsOf(ctx, meeting);
    const signatures = await ctx.many(MinutesSignature, "minutesId", { signedAt: "ASC" }).load(current.id);
    const signed = signatures.some((signature) => signature.personId === ctx.viewer.personId);
    return !signed && canSign(ctx.viewer, meeting, committee, await signerIdsOf(ctx, current));
  }

  @FieldResolver(() => Boolean)
  async viewerCanCancel(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (meeting.status !== "CONVENED" && meeting.status !== "IN_SESSION") return false;
    const { committee } = await factsOf(ctx, meeting);
    const items = await ctx.many(AgendaItem, "meetingId", { position: "ASC" }).load(meeting.id);
    return items.every((item) => item.closedAt === null) && canConvene(ctx.viewer, committee);
  }

  @FieldResolver(() => Boolean)
  async viewerCanAdjourn(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<boolean> {
    const { seats } = await factsOf(ctx, meeting);
    return meeting.status === "IN_SESSION" && canAdjourn(ctx.viewer, meeting, seats);
  }

  @FieldResolver(() => MeetingSeat, { nullable: true })
  async viewerSeat(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<MeetingSeat | null> {
    const { seats } = await factsOf(ctx, meeting);
    return seatOf(ctx.viewer, meeting, seats);
  }
}

async function factsOf(ctx: RequestContext, meeting: Meeting): Promise<MeetingFacts> {
  const facts = await meetingFacts(ctx, meeting.id);
  if (!facts) throw new Error("a meeting without its committee");
  return facts;
}

async function currentMinutes(ctx: RequestContext, meeting: Meeting): Promise<Minutes | null> {
  const versions = await ctx.many(Minutes, "meetingId", { version: "ASC" }).load(meeting.id);
  return versions.find((minutes) => minutes.voidedAt === null) ?? null;
}

async function signerIdsOf(ctx: RequestContext, minutes: Minutes): Promise<string[]> {
  const signers = await ctx.many(MinutesSigner, "minutesId").load(minutes.id);
  return signers.map((signer) => signer.personId);
}
