import { Ctx, FieldResolver, Resolver } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import type { RequestContext } from "../platform/RequestContext";
import { canAllowAsking } from "./questionnairePolicy";

@Resolver(() => Organisation)
export class OrganisationAskingResolver {
  @FieldResolver(() => Boolean)
  viewerCanAllowAsking(@Ctx() ctx: RequestContext): boolean {
    return canAllowAsking(ctx.viewer);
  }
}
