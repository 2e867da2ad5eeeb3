import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { IsNull } from "typeorm";
import { billingOrganisation } from "../billing/billingPolicy";
import { euros, Money } from "../platform/graphql/Money";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { PaperFee } from "./PaperFee";
import { PaperFeePayload } from "./PaperFeePayload";
import { setPaperFee, SetPaperFeeInput } from "./setPaperFee";

@Resolver(() => PaperFee)
export class PaperFeeResolver {
  /** The price list of paper of the organisation one acts for: past, present and coming, newest first. */
  @Query(() => [PaperFee])
  async paperFees(@Ctx() ctx: RequestContext): Promise<PaperFee[]> {
    const organisationId = billingOrganisation(ctx.viewer);
    if (!organisationId) return [];
    const where = { organisationId, awardingProcedureId: IsNull() };
    return ctx.read.find(PaperFee, { where, order: { validFrom: "DESC", cause: "ASC" } });
  }

  /** A body's manager sets a price of paper from a day on. */
  @Mutation(() => PaperFeePayload)
  setPaperFee(
    @Arg("input", () => SetPaperFeeInput) input: SetPaperFeeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PaperFeePayload> {
    return payload("fee", () => ctx.perform(setPaperFee, input));
  }

  @FieldResolver(() => Money, { description: "Before VAT." })
  amount(@Root() fee: PaperFee): Money {
    return euros(fee.amount);
  }
}
