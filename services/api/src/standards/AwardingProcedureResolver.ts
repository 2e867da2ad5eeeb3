import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { euros, Money } from "../platform/graphql/Money";
import { isId } from "../platform/isId";
import { RequestContext } from "../platform/RequestContext";
import { AwardingProcedure } from "./AwardingProcedure";
import { DocumentRequirement } from "./DocumentRequirement";
import { ExamPart } from "./ExamPart";
import { isProcedureInForce } from "./isInForce";
import { Qualification } from "./Qualification";

@Resolver(() => AwardingProcedure)
export class AwardingProcedureResolver {
  /** The procedures of a body that are in force today. */
  @Query(() => [AwardingProcedure])
  async awardingProcedures(
    @Arg("organisationId", () => ID) organisationId: string,
    @Ctx() ctx: RequestContext,
  ): Promise<AwardingProcedure[]> {
    if (!isId(organisationId)) return [];
    const all = await ctx.many(AwardingProcedure, "organisationId").load(organisationId);
    return all.filter((procedure) => isProcedureInForce(procedure, ctx.today));
  }

  @FieldResolver(() => Organisation)
  organisation(@Root() procedure: AwardingProcedure, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.one(Organisation).load(procedure.organisationId);
  }

  @FieldResolver(() => Qualification)
  qualification(@Root() procedure: AwardingProcedure, @Ctx() ctx: RequestContext): Promise<Qualification | null> {
    return ctx.one(Qualification).load(procedure.qualificationId);
  }

  @FieldResolver(() => Money)
  feeInitial(@Root() procedure: AwardingProcedure): Money {
    return euros(procedure.feeInitial);
  }

  @FieldResolver(() => Money)
  feeRecertification(@Root() procedure: AwardingProcedure): Money {
    return euros(procedure.feeRecertification);
  }

  @FieldResolver(() => Money)
  feeRetake(@Root() procedure: AwardingProcedure): Money {
    return euros(procedure.feeRetake);
  }

  @FieldResolver(() => [ExamPart])
  examParts(@Root() procedure: AwardingProcedure, @Ctx() ctx: RequestContext): Promise<ExamPart[]> {
    return ctx.many(ExamPart, "awardingProcedureId", { position: "ASC" }).load(procedure.id);
  }

  @FieldResolver(() => [DocumentRequirement])
  documentRequirements(
    @Root() procedure: AwardingProcedure,
    @Ctx() ctx: RequestContext,
  ): Promise<DocumentRequirement[]> {
    return ctx.many(DocumentRequirement, "awardingProcedureId", { position: "ASC" }).load(procedure.id);
  }
}
