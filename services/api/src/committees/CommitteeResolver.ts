import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Application } from "../applications/Application";
import { Organisation } from "../organisations/Organisation";
import { Mandate } from "../people/Mandate";
import type { RequestContext } from "../platform/RequestContext";
import { Committee } from "./Committee";
import { canConvene, canSeeCommittee, isOffice } from "./meetingPolicy";
import { findCommittees, readyApplicationIds } from "./meetingQueries";
import { membersOn } from "./membersOn";

@Resolver(() => Committee)
export class CommitteeResolver {
  @Query(() => [Committee])
  committees(
    @Arg("organisationId", () => ID, { nullable: true }) organisationId: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Committee[]> {
    return findCommittees(ctx, organisationId);
  }

  @Query(() => Committee, { nullable: true })
  async committee(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Committee | null> {
    const committee = await ctx.one(Committee).load(id);
    return committee && canSeeCommittee(ctx.viewer, committee) ? committee : null;
  }

  @FieldResolver(() => Organisation)
  organisation(@Root() committee: Committee, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.one(Organisation).load(committee.organisationId);
  }

  /** Those whose mandate holds today, chair first. */
  @FieldResolver(() => [Mandate])
  async members(@Root() committee: Committee, @Ctx() ctx: RequestContext): Promise<Mandate[]> {
    if (!canSeeCommittee(ctx.viewer, committee)) return [];
    return membersOn(await ctx.many(Mandate, "committeeId", { id: "ASC" }).load(committee.id), ctx.today);
  }

  /** Assessed cases that are on no agenda yet, for the body's office. */
  @FieldResolver(() => [Application])
  async readyApplications(@Root() committee: Committee, @Ctx() ctx: RequestContext): Promise<Application[]> {
    if (!isOffice(ctx.viewer, committee)) return [];
    const ids = await readyApplicationIds(ctx, committee.organisationId);
    const found = await Promise.all(ids.map((id) => ctx.one(Application).load(id)));
    return found.filter((application) => application !== null);
  }

  @FieldResolver(() => Boolean)
  viewerCanConvene(@Root() committee: Committee, @Ctx() ctx: RequestContext): boolean {
    return canConvene(ctx.viewer, committee);
  }
}
