import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import type { Connection } from "../platform/graphql/connectionOf";
import { DayScalar } from "../platform/graphql/DayScalar";
import { RequestContext } from "../platform/RequestContext";
import { AwardingRight } from "./AwardingRight";
import { AwardingRightConnection } from "./AwardingRightConnection";
import { findEndingRights } from "./findEndingRights";
import { isRightInForce } from "./isInForce";
import { Qualification } from "./Qualification";

@Resolver(() => AwardingRight)
export class AwardingRightResolver {
  /** Rights in force whose last day is `endsBy` or sooner, the soonest first. */
  @Query(() => AwardingRightConnection)
  endingRights(
    @Arg("endsBy", () => DayScalar) endsBy: string,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<AwardingRight>> {
    return findEndingRights(ctx, endsBy, first, after);
  }

  @FieldResolver(() => Organisation)
  organisation(@Root() right: AwardingRight, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.one(Organisation).load(right.organisationId);
  }

  @FieldResolver(() => Qualification)
  qualification(@Root() right: AwardingRight, @Ctx() ctx: RequestContext): Promise<Qualification | null> {
    return ctx.one(Qualification).load(right.qualificationId);
  }

  @FieldResolver(() => Boolean)
  isInForce(@Root() right: AwardingRight, @Ctx() ctx: RequestContext): boolean {
    return isRightInForce(right, ctx.today);
  }
}
