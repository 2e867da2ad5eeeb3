import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Application } from "../applications/Application";
import { ApplicationPayload } from "../applications/ApplicationPayload";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { isPapersOnly } from "../standards/isPapersOnly";
import { ExamSeat } from "./ExamSeat";
import { ExamSession } from "./ExamSession";
import { openSessionsOf } from "./examSessionQueries";
import { GiveUpSeatInput, giveUpSeat } from "./giveUpSeat";
import { lastReturnDay } from "./lastReturnDay";
import { TakeSeatInput, takeSeat } from "./takeSeat";

/** What exams add to an application. */
@Resolver(() => Application)
export class ApplicationExamResolver {
  /** The seat now held. */
  @FieldResolver(() => ExamSeat, { nullable: true })
  async seat(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<ExamSeat | null> {
    const seats = await ctx.many(ExamSeat, "applicationId", { takenAt: "DESC" }).load(application.id);
    return seats.find((seat) => seat.givenUpAt === null) ?? null;
  }

  /** Announced sessions of the body and qualification whose registration is open. */
  @FieldResolver(() => [ExamSession])
  availableExamSessions(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<ExamSession[]> {
    return openSessionsOf(ctx, application.organisationId, application.qualificationId);
  }

  @FieldResolver(() => Boolean)
  async viewerCanTakeSeat(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (application.personId !== ctx.viewer.personId || application.status !== "ADMITTED") return false;
    const procedure = await ctx.one(AwardingProcedure).load(application.awardingProcedureId);
    return procedure !== null && !isPapersOnly(application.kind, procedure);
  }

  @FieldResolver(() => Boolean)
  async viewerCanGiveUpSeat(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (application.personId !== ctx.viewer.personId || application.status !== "EXAM_SCHEDULED") return false;
    const seat = await this.seat(application, ctx);
    const session = seat ? await ctx.one(ExamSession).load(seat.examSessionId) : null;
    const procedure = await ctx.one(AwardingProcedure).load(application.awardingProcedureId);
    if (!session || !procedure) return false;
    return session.startsAt > ctx.now && ctx.today <= lastReturnDay(session.startsAt, procedure.seatReturnDays);
  }

  @Mutation(() => ApplicationPayload)
  takeSeat(@Arg("input", () => TakeSeatInput) input: TakeSeatInput, @Ctx() ctx: RequestContext): Promise<object> {
    return payload("application", () => ctx.perform(takeSeat, input));
  }

  @Mutation(() => ApplicationPayload)
  giveUpSeat(@Arg("input", () => GiveUpSeatInput) input: GiveUpSeatInput, @Ctx() ctx: RequestContext): Promise<object> {
    return payload("application", () => ctx.perform(giveUpSeat, input));
  }
}
