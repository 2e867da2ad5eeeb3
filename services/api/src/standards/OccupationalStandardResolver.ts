import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../platform/graphql/connectionOf";
import { RequestContext } from "../platform/RequestContext";
import { isStandardInForce } from "./isInForce";
import { OccupationalCouncil } from "./OccupationalCouncil";
import { OccupationalStandard } from "./OccupationalStandard";
import { OccupationalStandardConnection } from "./OccupationalStandardConnection";
import { OccupationalStandardFilter } from "./OccupationalStandardFilter";
import { Qualification } from "./Qualification";
import { findOccupationalCouncils, findOccupationalStandards } from "./standardQueries";

@Resolver(() => OccupationalStandard)
export class OccupationalStandardResolver {
  /** The fourteen occupational councils. */
  @Query(() => [OccupationalCouncil])
  occupationalCouncils(@Ctx() ctx: RequestContext): Promise<OccupationalCouncil[]> {
    return findOccupationalCouncils(ctx);
  }

  /** Occupational standards in all their versions. */
  @Query(() => OccupationalStandardConnection)
  occupationalStandards(
    @Arg("filter", () => OccupationalStandardFilter, { nullable: true }) filter: OccupationalStandardFilter | null,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<OccupationalStandard>> {
    return findOccupationalStandards(ctx, filter ?? {}, first, after);
  }

  @Query(() => OccupationalStandard, { nullable: true })
  occupationalStandard(
    @Arg("id", () => ID) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<OccupationalStandard | null> {
    return ctx.one(OccupationalStandard).load(id);
  }

  @FieldResolver(() => OccupationalCouncil)
  council(@Root() standard: OccupationalStandard, @Ctx() ctx: RequestContext): Promise<OccupationalCouncil | null> {
    return ctx.one(OccupationalCouncil).load(standard.councilId);
  }

  @FieldResolver(() => Boolean)
  isInForce(@Root() standard: OccupationalStandard, @Ctx() ctx: RequestContext): boolean {
    return isStandardInForce(standard, ctx.today);
  }

  /** The version that has taken its place. */
  @FieldResolver(() => OccupationalStandard, { nullable: true })
  async replacedBy(
    @Root() standard: OccupationalStandard,
    @Ctx() ctx: RequestContext,
  ): Promise<OccupationalStandard | null> {
    return standard.replacedById ? ctx.one(OccupationalStandard).load(standard.replacedById) : null;
  }

  /** All versions of the same standard, the newest first, this one among them. */
  @FieldResolver(() => [OccupationalStandard])
  versions(@Root() standard: OccupationalStandard, @Ctx() ctx: RequestContext): Promise<OccupationalStandard[]> {
    return ctx.many(OccupationalStandard, "code", { version: "DESC" }).load(standard.code);
  }

  @FieldResolver(() => [Qualification])
  qualifications(@Root() standard: OccupationalStandard, @Ctx() ctx: RequestContext): Promise<Qualification[]> {
    return ctx.many(Qualification, "occupationalStandardId", { estqfLevel: "ASC", title: "ASC" }).load(standard.id);
  }
}
