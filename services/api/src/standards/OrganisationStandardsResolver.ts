import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { RequestContext } from "../platform/RequestContext";
import { AwardingProcedure } from "./AwardingProcedure";
import { AwardingRight } from "./AwardingRight";
import { isProcedureInForce } from "./isInForce";
import { canSeeProcedureVersions } from "./procedurePolicy";

@Resolver(() => Organisation)
export class OrganisationStandardsResolver {
  /** The body's rights, past ones too, newest first. */
  @FieldResolver(() => [AwardingRight])
  awardingRights(@Root() organisation: Organisation, @Ctx() ctx: RequestContext): Promise<AwardingRight[]> {
    return ctx.many(AwardingRight, "organisationId", { validFrom: "DESC" }).load(organisation.id);
  }

  /** The body's procedures that are in force today. */
  @FieldResolver(() => [AwardingProcedure])
  async procedures(@Root() organisation: Organisation, @Ctx() ctx: RequestContext): Promise<AwardingProcedure[]> {
    const all = await ctx.many(AwardingProcedure, "organisationId").load(organisation.id);
    return all.filter((procedure) => isProcedureInForce(procedure, ctx.today));
  }

  /** Every version of the body's procedures, newest first, for the body and Kutsekoda; for others those in force today. */
  @FieldResolver(() => [AwardingProcedure])
  async procedureVersions(
    @Root() organisation: Organisation,
    @Ctx() ctx: RequestContext,
  ): Promise<AwardingProcedure[]> {
    if (!canSeeProcedureVersions(ctx.viewer, organisation.id)) return this.procedures(organisation, ctx);
    return ctx.many(AwardingProcedure, "organisationId", { version: "DESC" }).load(organisation.id);
  }
}
