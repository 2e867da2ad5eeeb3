import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../platform/graphql/connectionOf";
import { RequestContext } from "../platform/RequestContext";
import { AwardingProcedure } from "./AwardingProcedure";
import { AwardingRight } from "./AwardingRight";
import { Competence } from "./Competence";
import { isAwarded, isProcedureInForce, isRightInForce } from "./isInForce";
import { OccupationalStandard } from "./OccupationalStandard";
import { Qualification } from "./Qualification";
import { QualificationConnection } from "./QualificationConnection";
import { QualificationFilter } from "./QualificationFilter";
import { findQualifications } from "./qualificationQueries";
import { Specialisation } from "./Specialisation";

@Resolver(() => Qualification)
export class QualificationResolver {
  /** Qualifications one may be awarded, whole and partial. */
  @Query(() => QualificationConnection)
  qualifications(
    @Arg("filter", () => QualificationFilter, { nullable: true }) filter: QualificationFilter | null,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Qualification>> {
    return findQualifications(ctx, filter ?? {}, first, after);
  }

  @Query(() => Qualification, { nullable: true })
  qualification(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Qualification | null> {
    return ctx.one(Qualification).load(id);
  }

  @FieldResolver(() => OccupationalStandard)
  standard(@Root() qualification: Qualification, @Ctx() ctx: RequestContext): Promise<OccupationalStandard | null> {
    return ctx.one(OccupationalStandard).load(qualification.occupationalStandardId);
  }

  /** The full qualification a partial one belongs to. */
  @FieldResolver(() => Qualification, { nullable: true })
  async parent(@Root() qualification: Qualification, @Ctx() ctx: RequestContext): Promise<Qualification | null> {
    return qualification.parentId ? ctx.one(Qualification).load(qualification.parentId) : null;
  }

  @FieldResolver(() => [Qualification])
  partialQualifications(@Root() qualification: Qualification, @Ctx() ctx: RequestContext): Promise<Qualification[]> {
    return ctx.many(Qualification, "parentId", { title: "ASC" }).load(qualification.id);
  }

  @FieldResolver(() => [Specialisation])
  specialisations(@Root() qualification: Qualification, @Ctx() ctx: RequestContext): Promise<Specialisation[]> {
    return ctx.many(Specialisation, "qualificationId", { name: "ASC" }).load(qualification.id);
  }

  @FieldResolver(() => [Competence])
  competences(@Root() qualification: Qualification, @Ctx() ctx: RequestContext): Promise<Competence[]> {
    return ctx.many(Competence, "qualificationId", { code: "ASC" }).load(qualification.id);
  }

  /** Rights to award it that are in force today. */
  @FieldResolver(() => [AwardingRight])
  async awardingRights(@Root() qualification: Qualification, @Ctx() ctx: RequestContext): Promise<AwardingRight[]> {
    return (await rightsOf(ctx, qualification)).filter((right) => isRightInForce(right, ctx.today));
  }

  /** Procedures for awarding it that are in force today. */
  @FieldResolver(() => [AwardingProcedure])
  async procedures(@Root() qualification: Qualification, @Ctx() ctx: RequestContext): Promise<AwardingProcedure[]> {
    const all = await ctx.many(AwardingProcedure, "qualificationId").load(qualification.id);
    return all.filter((procedure) => isProcedureInForce(procedure, ctx.today));
  }

  /** Whether any body may award it today. */
  @FieldResolver(() => Boolean)
  async isAwarded(@Root() qualification: Qualification, @Ctx() ctx: RequestContext): Promise<boolean> {
    const [standard, rights] = await Promise.all([
      ctx.one(OccupationalStandard).load(qualification.occupationalStandardId),
      rightsOf(ctx, qualification),
    ]);
    return standard !== null && isAwarded(standard, rights, ctx.today);
  }
}

function rightsOf(ctx: RequestContext, qualification: Qualification): Promise<AwardingRight[]> {
  return ctx.many(AwardingRight, "qualificationId", { validFrom: "DESC" }).load(qualification.id);
}
