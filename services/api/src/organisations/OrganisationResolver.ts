import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../platform/graphql/connectionOf";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { AwardingBodyFilter } from "./AwardingBodyFilter";
import { Organisation } from "./Organisation";
import { OrganisationConnection } from "./OrganisationConnection";
import { OrganisationPayload } from "./OrganisationPayload";
import { canDecideHiding, canEditOrganisation, canHideCommittee } from "./organisationPolicy";
import { findAwardingBodies, findAwardingBody } from "./organisationQueries";
import { setCommitteeHidden, SetCommitteeHiddenInput } from "./setCommitteeHidden";
import { setHoldersMayHide, SetHoldersMayHideInput } from "./setHoldersMayHide";

@Resolver(() => Organisation)
export class OrganisationResolver {
  /** Awarding bodies and schools, in Estonian order of names. */
  @Query(() => OrganisationConnection)
  awardingBodies(
    @Arg("filter", () => AwardingBodyFilter, { nullable: true }) filter: AwardingBodyFilter | null,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Organisation>> {
    return findAwardingBodies(ctx, filter ?? {}, first, after);
  }

  /** One awarding body or school; null when there is none. */
  @Query(() => Organisation, { nullable: true })
  awardingBody(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return findAwardingBody(ctx, id);
  }

  @FieldResolver(() => Boolean)
  viewerCanEdit(@Root() organisation: Organisation, @Ctx() ctx: RequestContext): boolean {
    return canEditOrganisation(ctx.viewer, organisation);
  }

  @FieldResolver(() => Boolean)
  viewerCanHideCommittee(@Ctx() ctx: RequestContext): boolean {
    return canHideCommittee(ctx.viewer);
  }

  @FieldResolver(() => Boolean)
  viewerCanDecideHiding(@Ctx() ctx: RequestContext): boolean {
    return canDecideHiding(ctx.viewer);
  }

  @Mutation(() => OrganisationPayload)
  setCommitteeHidden(
    @Arg("input", () => SetCommitteeHiddenInput) input: SetCommitteeHiddenInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OrganisationPayload> {
    return payload("organisation", () => ctx.perform(setCommitteeHidden, input));
  }

  @Mutation(() => OrganisationPayload)
  setHoldersMayHide(
    @Arg("input", () => SetHoldersMayHideInput) input: SetHoldersMayHideInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OrganisationPayload> {
    return payload("organisation", () => ctx.perform(setHoldersMayHide, input));
  }
}
