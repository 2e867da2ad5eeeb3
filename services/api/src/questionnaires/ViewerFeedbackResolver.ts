import { Ctx, FieldResolver, Resolver } from "type-graphql";
import { ViewerType } from "../people/ViewerType";
import type { RequestContext } from "../platform/RequestContext";
import { findOwnFeedbackSteps } from "./feedbackQueries";
import { JourneyStep } from "./JourneyStep";

@Resolver(() => ViewerType)
export class ViewerFeedbackResolver {
  /** The steps at whose end the viewer has spoken already: they are not asked about again. */
  @FieldResolver(() => [JourneyStep])
  feedbackSteps(@Ctx() ctx: RequestContext): Promise<JourneyStep[]> {
    return findOwnFeedbackSteps(ctx);
  }
}
