import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { OrganisationPayload } from "../organisations/OrganisationPayload";
import { ViewerType } from "../people/ViewerType";
import type { RequestContext } from "../platform/RequestContext";
import { payload } from "../platform/payload";
import { allowBodyToAsk, AllowBodyToAskInput } from "./allowBodyToAsk";
import { canAsk } from "./questionnairePolicy";

@Resolver(() => ViewerType)
export class QuestionnaireViewerResolver {
  /** Whether the viewer may begin a questionnaire in the role at hand. */
  @FieldResolver(() => Boolean)
  async viewerCanAsk(@Ctx() ctx: RequestContext): Promise<boolean> {
    const organisation = await ctx.one(Organisation).load(ctx.viewer.organisationId ?? "");
    return organisation !== null && canAsk(ctx.viewer, organisation);
  }

  /** Lets a body ask the holders of its own certificates, or no more. */
  @Mutation(() => OrganisationPayload)
  allowBodyToAsk(
    @Arg("input", () => AllowBodyToAskInput) input: AllowBodyToAskInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OrganisationPayload> {
    return payload("organisation", () => ctx.perform(allowBodyToAsk, input));
  }
}
