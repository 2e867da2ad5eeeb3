import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Application } from "../applications/Application";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { ExamPart } from "../standards/ExamPart";
import { AssessmentProposal } from "./AssessmentProposal";
import { canSeeResults } from "./canSeeResults";
import { ExamResult } from "./ExamResult";
import { ExamSeat } from "./ExamSeat";
import { ExamSeatPayload } from "./ExamSeatPayload";
import { ExamSession } from "./ExamSession";
import { assessorIdsOf } from "./examSessionQueries";
import { RecordResultsInput } from "./RecordResultsInput";
import { recordResults } from "./recordResults";

@Resolver(() => ExamSeat)
export class ExamSeatResolver {
  @FieldResolver(() => ExamSession)
  examSession(@Root() seat: ExamSeat, @Ctx() ctx: RequestContext): Promise<ExamSession | null> {
    return ctx.one(ExamSession).load(seat.examSessionId);
  }

  @FieldResolver(() => Application)
  application(@Root() seat: ExamSeat, @Ctx() ctx: RequestContext): Promise<Application | null> {
    return ctx.one(Application).load(seat.applicationId);
  }

  /** Results in the order of the exam's parts; none while the viewer may not see them. */
  @FieldResolver(() => [ExamResult])
  async results(@Root() seat: ExamSeat, @Ctx() ctx: RequestContext): Promise<ExamResult[]> {
    if (!(await this.shows(seat, ctx))) return [];
    const results = await ctx.many(ExamResult, "examSeatId", { id: "ASC" }).load(seat.id);
    const parts = await Promise.all(results.map((result) => ctx.one(ExamPart).load(result.examPartId)));
    const placed = results.map((result, at) => ({ result, position: parts[at]?.position ?? 0 }));
    return placed.sort((a, b) => a.position - b.position).map(({ result }) => result);
  }

  @FieldResolver(() => AssessmentProposal, { nullable: true })
  async proposal(@Root() seat: ExamSeat, @Ctx() ctx: RequestContext): Promise<AssessmentProposal | null> {
    return (await this.shows(seat, ctx)) ? seat.proposal : null;
  }

  @Mutation(() => ExamSeatPayload)
  recordResults(
    @Arg("input", () => RecordResultsInput) input: RecordResultsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("examSeat", () => ctx.perform(recordResults, input));
  }

  private async shows(seat: ExamSeat, ctx: RequestContext): Promise<boolean> {
    if (seat.confirmedAt) return true;
    const [application, session, assessorIds] = await Promise.all([
      ctx.one(Application).load(seat.applicationId),
      ctx.one(ExamSession).load(seat.examSessionId),
      assessorIdsOf(ctx, seat.examSessionId),
    ]);
    return (
      application !== null && session !== null && canSeeResults(ctx.viewer, seat, application, session, assessorIds)
    );
  }
}
