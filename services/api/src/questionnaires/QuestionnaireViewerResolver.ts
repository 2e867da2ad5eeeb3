import { Ctx, FieldResolver, Resolver } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { ViewerType } from "../people/ViewerType";
import type { RequestContext } from "../platform/RequestContext";
import { canAsk } from "./questionnairePolicy";

@Resolver(() => ViewerType)
export class QuestionnaireViewerResolver {
  /** Whether the viewer may begin a questionnaire in the role at hand. */
  @FieldResolver(() => Boolean)
  async viewerCanAsk(@Ctx() ctx: RequestContext): Promise<boolean> {
    const organisation = await ctx.one(Organisation).load(ctx.viewer.organisationId ?? "");
    return organisation !== null && canAsk(ctx.viewer, organisation);
  }
}
