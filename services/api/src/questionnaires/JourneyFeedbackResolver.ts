import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Connection } from "../platform/graphql/connectionOf";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { findFeedback, summariseFeedback } from "./feedbackQueries";
import { GiveFeedbackInput, giveFeedback } from "./giveFeedback";
import { JourneyFeedback } from "./JourneyFeedback";
import { JourneyFeedbackConnection } from "./JourneyFeedbackConnection";
import { JourneyFeedbackPayload } from "./JourneyFeedbackPayload";
import { JourneyStep } from "./JourneyStep";
import { JourneyStepSummary } from "./JourneyStepSummary";

@Resolver()
export class JourneyFeedbackResolver {
  /** What people wrote at the end of their journeys, newest first: to Kutsekoda all, to a body about itself. */
  @Query(() => JourneyFeedbackConnection)
  journeyFeedback(
    @Arg("step", () => JourneyStep, { nullable: true }) step: JourneyStep | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<JourneyFeedback>> {
    return findFeedback(ctx, step, first, after);
  }

  /** How each step was rated. */
  @Query(() => [JourneyStepSummary])
  journeyFeedbackSummary(@Ctx() ctx: RequestContext): Promise<JourneyStepSummary[]> {
    return summariseFeedback(ctx);
  }

  @Mutation(() => JourneyFeedbackPayload)
  giveFeedback(
    @Arg("input", () => GiveFeedbackInput) input: GiveFeedbackInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("journeyFeedback", () => ctx.perform(giveFeedback, input));
  }
}
