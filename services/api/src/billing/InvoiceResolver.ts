import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import type { Connection } from "../platform/graphql/connectionOf";
import { euros, Money } from "../platform/graphql/Money";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { amountsOwed, type AmountsOwed } from "./amountsOwed";
import { canKeepPayments, canSeeInvoice } from "./billingPolicy";
import { toCents } from "./cents";
import { CreditNote } from "./CreditNote";
import { Invoice } from "./Invoice";
import { InvoiceConnection } from "./InvoiceConnection";
import { InvoiceFilter } from "./InvoiceFilter";
import { InvoiceLine } from "./InvoiceLine";
import { InvoicePayload } from "./InvoicePayload";
import { findInvoices } from "./invoiceQueries";
import { InvoiceStatus } from "./InvoiceStatus";
import { invoiceStatusOn } from "./invoiceStatusOn";
import { recordRefund, RecordRefundInput } from "./recordRefund";

const creditNoteOf = async (ctx: RequestContext, { id }: Invoice): Promise<CreditNote | null> =>
  (await ctx.many(CreditNote, "invoiceId").load(id))[0] ?? null;

const owedOn = async (ctx: RequestContext, invoice: Invoice): Promise<AmountsOwed> =>
  amountsOwed({ ...invoice, isCredited: (await creditNoteOf(ctx, invoice)) !== null });

@Resolver(() => Invoice)
export class InvoiceResolver {
  /** One's own invoices; for officials those their organisation has issued or is to pay. Newest first. */
  @Query(() => InvoiceConnection)
  invoices(
    @Arg("filter", () => InvoiceFilter, { nullable: true }) filter: InvoiceFilter | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Invoice>> {
    return findInvoices(ctx, filter ?? {}, first, after ?? null);
  }

  /** One invoice; null for who is neither its buyer nor its issuer. */
  @Query(() => Invoice, { nullable: true })
  async invoice(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Invoice | null> {
    const invoice = await ctx.one(Invoice).load(id);
    return invoice && canSeeInvoice(ctx.viewer, invoice) ? invoice : null;
  }

  /** Notes that the issuer has paid back what was due. */
  @Mutation(() => InvoicePayload)
  recordRefund(
    @Arg("input", () => RecordRefundInput) input: RecordRefundInput,
    @Ctx() ctx: RequestContext,
  ): Promise<InvoicePayload> {
    return payload("invoice", () => ctx.perform(recordRefund, input));
  }

  @FieldResolver(() => InvoiceStatus)
  async status(@Root() invoice: Invoice, @Ctx() ctx: RequestContext): Promise<InvoiceStatus> {
    const isCredited = (await creditNoteOf(ctx, invoice)) !== null;
    return invoiceStatusOn({ ...invoice, isCredited }, ctx.today);
  }

  @FieldResolver(() => Organisation)
  issuer(@Root() invoice: Invoice, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.one(Organisation).load(invoice.issuerId);
  }

  @FieldResolver(() => [InvoiceLine])
  lines(@Root() invoice: Invoice, @Ctx() ctx: RequestContext): Promise<InvoiceLine[]> {
    return ctx.many(InvoiceLine, "invoiceId", { position: "ASC" }).load(invoice.id);
  }

  @FieldResolver(() => CreditNote, { nullable: true })
  creditNote(@Root() invoice: Invoice, @Ctx() ctx: RequestContext): Promise<CreditNote | null> {
    return creditNoteOf(ctx, invoice);
  }

  @FieldResolver(() => Money)
  net(@Root() invoice: Invoice): Money {
    return euros(invoice.netAmount);
  }

  @FieldResolver(() => Money)
  vat(@Root() invoice: Invoice): Money {
    return euros(invoice.vatAmount);
  }

  @FieldResolver(() => Money)
  total(@Root() invoice: Invoice): Money {
    return euros(invoice.totalAmount);
  }

  @FieldResolver(() => Money)
  paid(@Root() invoice: Invoice): Money {
    return euros(invoice.paidAmount);
  }

  @FieldResolver(() => Money)
  refunded(@Root() invoice: Invoice): Money {
    return euros(invoice.refundedAmount);
  }

  @FieldResolver(() => Money, { description: "What the buyer still has to pay." })
  async due(@Root() invoice: Invoice, @Ctx() ctx: RequestContext): Promise<Money> {
    return euros((await owedOn(ctx, invoice)).due);
  }

  @FieldResolver(() => Money, { description: "What the issuer still has to pay back." })
  async refundDue(@Root() invoice: Invoice, @Ctx() ctx: RequestContext): Promise<Money> {
    return euros((await owedOn(ctx, invoice)).refundDue);
  }

  @FieldResolver(() => String, { nullable: true, description: "Where its PDF is; null while it is being made." })
  documentPath(@Root() { documentId }: Invoice): string | null {
    return documentId === null ? null : `/files/${documentId}`;
  }

  @FieldResolver(() => Boolean)
  async viewerCanRecordRefund(@Root() invoice: Invoice, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (!canKeepPayments(ctx.viewer, invoice.issuerId)) return false;
    return toCents((await owedOn(ctx, invoice)).refundDue) > 0n;
  }
}
