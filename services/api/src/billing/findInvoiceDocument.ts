import type { RequestContext } from "../platform/RequestContext";
import { isId } from "../platform/isId";
import { StoredDocument } from "../platform/StoredDocument";
import { canSeeInvoice } from "./billingPolicy";
import { CreditNote } from "./CreditNote";
import { Invoice } from "./Invoice";

/** The PDF of an invoice, or of the credit note to it, that the viewer may see; null for anything else, there or not. */
export async function findInvoiceDocument(ctx: RequestContext, id: string): Promise<StoredDocument | null> {
  if (!isId(id)) return null;
  const note = await ctx.read.findOneBy(CreditNote, { documentId: id });
  const invoice = await ctx.read.findOneBy(Invoice, note ? { id: note.invoiceId } : { documentId: id });
  return invoice && canSeeInvoice(ctx.viewer, invoice) ? ctx.one(StoredDocument).load(id) : null;
}
