import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Application } from "../applications/Application";
import { AssessmentProposal } from "../exams/AssessmentProposal";
import { ExamSeat } from "../exams/ExamSeat";
import { PaperAssessment } from "../exams/PaperAssessment";
import type { RequestContext } from "../platform/RequestContext";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { AgendaItem } from "./AgendaItem";
import { ballotOf } from "./ballotOf";
import { Meeting } from "./Meeting";
import { caseFacts } from "./meetingFacts";
import { canPreside, seatOf } from "./meetingPolicy";
import { QuorumState } from "./QuorumState";
import { Recusal } from "./Recusal";
import { tally } from "./tally";
import { TallyCounts } from "./TallyCounts";
import { Vote } from "./Vote";
import { VoteChoice } from "./VoteChoice";

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver(() => Meeting)
  meeting(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<Meeting | null> {
    return ctx.one(Meeting).load(item.meetingId);
  }

  @FieldResolver(() => Application)
  application(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<Application | null> {
    return ctx.one(Application).load(item.applicationId);
  }

  /** What the assessors propose, after the exam or by the papers. */
  @FieldResolver(() => AssessmentProposal, { nullable: true })
  async proposal(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<AssessmentProposal | null> {
    const seats = await ctx.many(ExamSeat, "applicationId", { takenAt: "DESC" }).load(item.applicationId);
    const confirmed = seats.find((seat) => seat.givenUpAt === null && seat.confirmedAt !== null);
    if (confirmed) return confirmed.proposal;
    const [papers] = await ctx.many(PaperAssessment, "applicationId", { assessedAt: "DESC" }).load(item.applicationId);
    return papers?.proposal ?? null;
  }

  @FieldResolver(() => [Recusal])
  async recusals(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<readonly Recusal[]> {
    return (await caseFacts(ctx, item)).recusals;
  }

  @FieldResolver(() => VoteChoice, { nullable: true })
  async myVote(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<VoteChoice | null> {
    const { meeting, seats } = await caseFacts(ctx, item);
    if (!seatOf(ctx.viewer, meeting, seats)) return null;
    const votes = await votesOn(ctx, item);
    return votes.find((vote) => vote.personId === ctx.viewer.personId)?.choice ?? null;
  }

  @FieldResolver(() => Int)
  async votesCast(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<number> {
    return (await votesOn(ctx, item)).length;
  }

  @FieldResolver(() => TallyCounts, { nullable: true })
  tally(@Root() item: AgendaItem): TallyCounts | null {
    if (!item.closedAt) return null;
    return {
      for: item.votesFor ?? 0,
      against: item.votesAgainst ?? 0,
      abstained: item.votesAbstained ?? 0,
      decidedByChair: item.decidedByChair,
    };
  }

  @FieldResolver(() => QuorumState)
  async quorum(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<QuorumState> {
    const { seats, recusedIds } = await caseFacts(ctx, item);
    const application = await ctx.one(Application).load(item.applicationId);
    const rules = application ? await ctx.one(AwardingProcedure).load(application.awardingProcedureId) : null;
    if (!rules) throw new Error("a case without its awarding procedure");
    const ballot = ballotOf(seats, recusedIds, [], rules);
    const { needed, quorumReached } = tally(ballot);
    return { entitled: ballot.entitled, present: ballot.present, needed, isReached: quorumReached };
  }

  @FieldResolver(() => Boolean)
  async viewerCanOpenVoting(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<boolean> {
    const { meeting, seats, recusedIds } = await caseFacts(ctx, item);
    const waiting = meeting.status === "IN_SESSION" && !item.openedAt && !item.closedAt;
    return waiting && canPreside(ctx.viewer, meeting, seats, recusedIds) && (await this.quorum(item, ctx)).isReached;
  }

  @FieldResolver(() => Boolean)
  async viewerCanVote(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<boolean> {
    const { meeting, seats, recusedIds } = await caseFacts(ctx, item);
    const seat = seatOf(ctx.viewer, meeting, seats);
    if (!seat || seat.isPresent !== true || recusedIds.includes(seat.personId)) return false;
    return item.openedAt !== null && item.closedAt === null;
  }

  @FieldResolver(() => Boolean)
  async viewerCanCloseVoting(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<boolean> {
    const { meeting, seats, recusedIds } = await caseFacts(ctx, item);
    return item.openedAt !== null && item.closedAt === null && canPreside(ctx.viewer, meeting, seats, recusedIds);
  }

  @FieldResolver(() => Boolean)
  async viewerCanSendBack(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<boolean> {
    const { meeting, seats, recusedIds } = await caseFacts(ctx, item);
    const undecided = item.closedAt === null && item.removedAt === null;
    return undecided && meeting.status === "IN_SESSION" && canPreside(ctx.viewer, meeting, seats, recusedIds);
  }

  @FieldResolver(() => Boolean)
  async viewerCanDeclareRecusal(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<boolean> {
    const { meeting, seats, recusedIds } = await caseFacts(ctx, item);
    const seat = seatOf(ctx.viewer, meeting, seats);
    const live = meeting.status === "CONVENED" || meeting.status === "IN_SESSION";
    return live && seat !== null && !recusedIds.includes(seat.personId) && item.closedAt === null;
  }

  @FieldResolver(() => Boolean)
  async viewerIsRecused(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<boolean> {
    const { recusedIds } = await caseFacts(ctx, item);
    return ctx.viewer.personId !== null && recusedIds.includes(ctx.viewer.personId);
  }
}

function votesOn(ctx: RequestContext, item: AgendaItem): Promise<Vote[]> {
  return ctx.many(Vote, "agendaItemId").load(item.id);
}
