import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { DayScalar } from "../platform/graphql/DayScalar";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { tallinnDay } from "../platform/tallinnDay";
import { AwardingProcedure } from "./AwardingProcedure";
import { AwardingProcedurePayload } from "./AwardingProcedurePayload";
import { changeProcedure } from "./changeProcedure";
import { ChangeProcedureInput } from "./ChangeProcedureInput";
import { isProcedureInForce } from "./isInForce";
import { canChangeProcedure, canSeeProcedureVersions } from "./procedurePolicy";

/** A procedure as one of its versions. */
@Resolver(() => AwardingProcedure)
export class ProcedureVersionResolver {
  /** Kutsekoda changes a procedure from a day on; what has begun keeps its version. */
  @Mutation(() => AwardingProcedurePayload)
  changeProcedure(
    @Arg("input", () => ChangeProcedureInput) input: ChangeProcedureInput,
    @Ctx() ctx: RequestContext,
  ): Promise<AwardingProcedurePayload> {
    return payload("procedure", () => ctx.perform(changeProcedure, input));
  }

  @FieldResolver(() => Boolean)
  isInForce(@Root() procedure: AwardingProcedure, @Ctx() ctx: RequestContext): boolean {
    return isProcedureInForce(procedure, ctx.today);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: "The first day on which it holds no more; null for the newest version.",
  })
  supersededOn(@Root() { supersededAt }: AwardingProcedure): string | null {
    return supersededAt && tallinnDay(supersededAt);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it took the place of the version before; for the body and Kutsekoda only.",
  })
  changeReason(@Root() procedure: AwardingProcedure, @Ctx() ctx: RequestContext): string | null {
    return canSeeProcedureVersions(ctx.viewer, procedure.organisationId) ? procedure.changeReason : null;
  }

  @FieldResolver(() => Boolean, { description: "Only the newest version can be changed." })
  viewerCanChange(@Root() procedure: AwardingProcedure, @Ctx() ctx: RequestContext): boolean {
    return procedure.supersededAt === null && canChangeProcedure(ctx.viewer);
  }
}
