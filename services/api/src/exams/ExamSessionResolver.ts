import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ApplicationRound } from "../applications/ApplicationRound";
import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import type { Connection } from "../platform/graphql/connectionOf";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { Qualification } from "../standards/Qualification";
import { CancelExamSessionInput, cancelExamSession } from "./cancelExamSession";
import { ConfirmResultsInput, confirmResults } from "./confirmResults";
import { ExamSeat } from "./ExamSeat";
import { ExamSession } from "./ExamSession";
import { ExamSessionConnection } from "./ExamSessionConnection";
import { ExamSessionFilter } from "./ExamSessionFilter";
import { ExamSessionPayload } from "./ExamSessionPayload";
import { canAssess, canManageSessions, canSeeSeats, canSeeSession } from "./examSessionPolicy";
import { assessorIdsOf, findExamSessions, qualificationIdsOf, seatsTakenIn } from "./examSessionQueries";
import { ExamSessionStatus } from "./ExamSessionStatus";
import { noteCandidatesRead } from "./noteCandidatesRead";
import { isAnnouncedInTime } from "./isAnnouncedInTime";
import { PlanExamSessionInput } from "./PlanExamSessionInput";
import { planExamSession } from "./planExamSession";
import { PublishExamSessionInput, publishExamSession } from "./publishExamSession";
import { statusOfSession } from "./statusOfSession";

@Resolver(() => ExamSession)
export class ExamSessionResolver {
  /** The exam calendar; a body's officials and assessors also see what is not announced yet. */
  @Query(() => ExamSessionConnection)
  examSessions(
    @Arg("filter", () => ExamSessionFilter, { nullable: true }) filter: ExamSessionFilter | null,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<ExamSession>> {
    return findExamSessions(ctx, filter ?? {}, first, after);
  }

  @Query(() => ExamSession, { nullable: true })
  async examSession(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<ExamSession | null> {
    const session = await ctx.one(ExamSession).load(id);
    if (!session) return null;
    const assessorIds = await assessorIdsOf(ctx, id);
    if (!canSeeSession(ctx.viewer, session, assessorIds)) return null;
    if (canSeeSeats(ctx.viewer, session, assessorIds)) await noteCandidatesRead(ctx, session.id);
    return session;
  }

  @FieldResolver(() => Organisation)
  organisation(@Root() session: ExamSession, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.one(Organisation).load(session.organisationId);
  }

  @FieldResolver(() => ApplicationRound, { nullable: true })
  round(@Root() session: ExamSession, @Ctx() ctx: RequestContext): Promise<ApplicationRound | null> | null {
    return session.applicationRoundId ? ctx.one(ApplicationRound).load(session.applicationRoundId) : null;
  }

  @FieldResolver(() => [Qualification])
  async qualifications(@Root() session: ExamSession, @Ctx() ctx: RequestContext): Promise<(Qualification | null)[]> {
    const ids = await qualificationIdsOf(ctx, session.id);
    return Promise.all(ids.map((id) => ctx.one(Qualification).load(id)));
  }

  @FieldResolver(() => [Person])
  async assessors(@Root() session: ExamSession, @Ctx() ctx: RequestContext): Promise<(Person | null)[]> {
    const ids = await assessorIdsOf(ctx, session.id);
    return Promise.all(ids.map((id) => ctx.one(Person).load(id)));
  }

  @FieldResolver(() => Int)
  seatsTaken(@Root() session: ExamSession, @Ctx() ctx: RequestContext): Promise<number> {
    return seatsTakenIn(ctx, session.id);
  }

  @FieldResolver(() => Int)
  async seatsFree(@Root() session: ExamSession, @Ctx() ctx: RequestContext): Promise<number> {
    return Math.max(0, session.capacity - (await seatsTakenIn(ctx, session.id)));
  }

  @FieldResolver(() => [ExamSeat])
  async seats(@Root() session: ExamSession, @Ctx() ctx: RequestContext): Promise<ExamSeat[]> {
    if (!canSeeSeats(ctx.viewer, session, await assessorIdsOf(ctx, session.id))) return [];
    const seats = await ctx.many(ExamSeat, "examSessionId", { takenAt: "ASC", id: "ASC" }).load(session.id);
    return seats.filter((seat) => seat.givenUpAt === null);
  }

  @FieldResolver(() => ExamSessionStatus)
  status(@Root() session: ExamSession, @Ctx() ctx: RequestContext): ExamSessionStatus {
    return statusOfSession(session, ctx.now);
  }

  /** Whether it stood in the calendar 45 days before; null while it is not announced. */
  @FieldResolver(() => Boolean, { nullable: true })
  isAnnouncedInTime(@Root() session: ExamSession): boolean | null {
    return isAnnouncedInTime(session.publishedAt, session.startsAt);
  }

  @FieldResolver(() => Boolean)
  viewerCanPublish(@Root() session: ExamSession, @Ctx() ctx: RequestContext): boolean {
    const planned = statusOfSession(session, ctx.now) === ExamSessionStatus.PLANNED;
    return planned && session.startsAt > ctx.now && canManageSessions(ctx.viewer, session.organisationId);
  }

  @FieldResolver(() => Boolean)
  viewerCanCancel(@Root() session: ExamSession, @Ctx() ctx: RequestContext): boolean {
    const over = session.cancelledAt !== null || session.resultsConfirmedAt !== null;
    return !over && canManageSessions(ctx.viewer, session.organisationId);
  }

  @FieldResolver(() => Boolean)
  async viewerCanRecord(@Root() session: ExamSession, @Ctx() ctx: RequestContext): Promise<boolean> {
    const open = session.cancelledAt === null && session.resultsConfirmedAt === null && session.startsAt <= ctx.now;
    return open && canAssess(ctx.viewer, session, await assessorIdsOf(ctx, session.id));
  }

  @FieldResolver(() => Boolean)
  viewerCanConfirm(@Root() session: ExamSession, @Ctx() ctx: RequestContext): Promise<boolean> {
    return this.viewerCanRecord(session, ctx);
  }

  @Mutation(() => ExamSessionPayload)
  planExamSession(
    @Arg("input", () => PlanExamSessionInput) input: PlanExamSessionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("examSession", () => ctx.perform(planExamSession, input));
  }

  @Mutation(() => ExamSessionPayload)
  publishExamSession(
    @Arg("input", () => PublishExamSessionInput) input: PublishExamSessionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("examSession", () => ctx.perform(publishExamSession, input));
  }

  @Mutation(() => ExamSessionPayload)
  cancelExamSession(
    @Arg("input", () => CancelExamSessionInput) input: CancelExamSessionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("examSession", () => ctx.perform(cancelExamSession, input));
  }

  @Mutation(() => ExamSessionPayload)
  confirmResults(
    @Arg("input", () => ConfirmResultsInput) input: ConfirmResultsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("examSession", () => ctx.perform(confirmResults, input));
  }
}
