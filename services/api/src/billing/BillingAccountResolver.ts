import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { BillingAccount } from "./BillingAccount";
import { BillingAccountPayload } from "./BillingAccountPayload";
import { billingOrganisation } from "./billingPolicy";
import { setUpBilling, SetUpBillingInput } from "./setUpBilling";

@Resolver(() => BillingAccount)
export class BillingAccountResolver {
  /** Where the organisation one acts for is paid; null when it has no account yet. */
  @Query(() => BillingAccount, { nullable: true })
  billingAccount(@Ctx() ctx: RequestContext): Promise<BillingAccount | null> {
    const organisationId = billingOrganisation(ctx.viewer);
    return organisationId ? ctx.read.findOneBy(BillingAccount, { organisationId }) : Promise.resolve(null);
  }

  /** A body's manager says where the body is paid; what was issued stays as it was. */
  @Mutation(() => BillingAccountPayload)
  setUpBilling(
    @Arg("input", () => SetUpBillingInput) input: SetUpBillingInput,
    @Ctx() ctx: RequestContext,
  ): Promise<BillingAccountPayload> {
    return payload("account", () => ctx.perform(setUpBilling, input));
  }

  @FieldResolver(() => String, { description: "Whose name stands on the account." })
  async accountName(@Root() account: BillingAccount, @Ctx() ctx: RequestContext): Promise<string> {
    return account.accountName ?? (await ctx.one(Organisation).load(account.organisationId))?.name ?? "";
  }
}
