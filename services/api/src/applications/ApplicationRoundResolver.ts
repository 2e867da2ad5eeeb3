import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ApplicationRound } from "./ApplicationRound";
import { ApplicationRoundConnection } from "./ApplicationRoundConnection";
import { ApplicationRoundFilter } from "./ApplicationRoundFilter";
import { ApplicationRoundPayload } from "./ApplicationRoundPayload";
import { canPlanRounds, canPublishRound } from "./applicationRoundPolicy";
import { ApplicationRoundQualification } from "./ApplicationRoundQualification";
import { applicationCountOf, findApplicationRound, findApplicationRounds } from "./applicationRoundQueries";
import { isRoundOpenAtAll } from "./isRoundOpen";
import { planApplicationRound } from "./planApplicationRound";
import { PlanApplicationRoundInput } from "./PlanApplicationRoundInput";
import { PublishApplicationRoundInput, publishApplicationRound } from "./publishApplicationRound";
import { Organisation } from "../organisations/Organisation";
import type { Connection } from "../platform/graphql/connectionOf";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { Qualification } from "../standards/Qualification";

@Resolver(() => ApplicationRound)
export class ApplicationRoundResolver {
  /** Published rounds; a body's officials see its others too. */
  @Query(() => ApplicationRoundConnection)
  applicationRounds(
    @Arg("filter", () => ApplicationRoundFilter, { nullable: true }) filter: ApplicationRoundFilter | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<ApplicationRound>> {
    return findApplicationRounds(ctx, filter ?? {}, first, after);
  }

  /** One round, when it is the viewer's to see. */
  @Query(() => ApplicationRound, { nullable: true })
  applicationRound(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<ApplicationRound | null> {
    return findApplicationRound(ctx, id);
  }

  @FieldResolver(() => Organisation)
  organisation(@Root() round: ApplicationRound, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.one(Organisation).load(round.organisationId);
  }

  @FieldResolver(() => [Qualification])
  async qualifications(@Root() round: ApplicationRound, @Ctx() ctx: RequestContext): Promise<Qualification[]> {
    const rows = await ctx.many(ApplicationRoundQualification, "applicationRoundId").load(round.id);
    const found = await ctx.one(Qualification).loadMany(rows.map((row) => row.qualificationId));
    return found
      .filter((one) => one instanceof Qualification)
      .sort((a, b) => a.title.localeCompare(b.title, "et") || a.id.localeCompare(b.id));
  }

  /** Whether one may apply in it today, in some way. */
  @FieldResolver(() => Boolean)
  isOpen(@Root() round: ApplicationRound, @Ctx() ctx: RequestContext): boolean {
    return isRoundOpenAtAll(round, ctx.today);
  }

  @FieldResolver(() => Boolean)
  viewerCanPublish(@Root() round: ApplicationRound, @Ctx() ctx: RequestContext): boolean {
    return canPublishRound(ctx.viewer, round) && ctx.today <= round.closesOn;
  }

  /** How many were submitted in it; for the body's own officials. */
  @FieldResolver(() => Int, { nullable: true })
  async applicationCount(@Root() round: ApplicationRound, @Ctx() ctx: RequestContext): Promise<number | null> {
    return canPlanRounds(ctx.viewer, round.organisationId) ? applicationCountOf(ctx, round.id) : null;
  }

  /** Plans a round of the viewer's own body. */
  @Mutation(() => ApplicationRoundPayload)
  planApplicationRound(
    @Arg("input", () => PlanApplicationRoundInput) input: PlanApplicationRoundInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("applicationRound", () => ctx.perform(planApplicationRound, input));
  }

  /** Announces a planned round. */
  @Mutation(() => ApplicationRoundPayload)
  publishApplicationRound(
    @Arg("input", () => PublishApplicationRoundInput) input: PublishApplicationRoundInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("applicationRound", () => ctx.perform(publishApplicationRound, input));
  }
}
