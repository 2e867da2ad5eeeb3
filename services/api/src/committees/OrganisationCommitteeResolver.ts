import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import type { RequestContext } from "../platform/RequestContext";
import { Committee } from "./Committee";
import { canSeeCommittee } from "./meetingPolicy";

/** What committees add to an organisation. */
@Resolver(() => Organisation)
export class OrganisationCommitteeResolver {
  @FieldResolver(() => [Committee])
  async committees(@Root() organisation: Organisation, @Ctx() ctx: RequestContext): Promise<Committee[]> {
    const committees = await ctx.many(Committee, "organisationId", { name: "ASC" }).load(organisation.id);
    return committees.filter((committee) => canSeeCommittee(ctx.viewer, committee));
  }
}
