import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import type { Connection } from "../platform/graphql/connectionOf";
import { Money } from "../platform/graphql/Money";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { canKeepPayments } from "./billingPolicy";
import { Invoice } from "./Invoice";
import { matchPayment, MatchPaymentInput } from "./matchPayment";
import { Payment } from "./Payment";
import { PaymentConnection } from "./PaymentConnection";
import { PaymentFilter } from "./PaymentFilter";
import { PaymentPayload } from "./PaymentPayload";
import { findPayments } from "./paymentQueries";

@Resolver(() => Payment)
export class PaymentResolver {
  /** What came to the account of the organisation one acts for, newest first. */
  @Query(() => PaymentConnection)
  payments(
    @Arg("filter", () => PaymentFilter, { nullable: true }) filter: PaymentFilter | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Payment>> {
    return findPayments(ctx, filter?.unmatchedOnly === true, first, after ?? null);
  }

  /** An official says which invoice a payment is for. */
  @Mutation(() => PaymentPayload)
  matchPayment(
    @Arg("input", () => MatchPaymentInput) input: MatchPaymentInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PaymentPayload> {
    return payload("payment", () => ctx.perform(matchPayment, input));
  }

  @FieldResolver(() => Money)
  money(@Root() { amount, currency }: Payment): Money {
    return { amount, currency };
  }

  @FieldResolver(() => Invoice, { nullable: true })
  invoice(@Root() { invoiceId }: Payment, @Ctx() ctx: RequestContext): Promise<Invoice | null> {
    return invoiceId ? ctx.one(Invoice).load(invoiceId) : Promise.resolve(null);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Null when the reference number matched it." })
  matchedBy(@Root() { matchedBy }: Payment, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return matchedBy ? ctx.one(Person).load(matchedBy) : Promise.resolve(null);
  }

  @FieldResolver(() => Boolean)
  viewerCanMatch(@Root() payment: Payment, @Ctx() ctx: RequestContext): boolean {
    const isOpen = payment.invoiceId === null && payment.currency === "EUR";
    return isOpen && canKeepPayments(ctx.viewer, payment.organisationId);
  }
}
