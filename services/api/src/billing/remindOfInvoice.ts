import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";
import { CreditNote } from "./CreditNote";
import { Invoice } from "./Invoice";
import { InvoiceStatus } from "./InvoiceStatus";
import { invoiceStatusOn } from "./invoiceStatusOn";

/** The morning after the last day to pay: who has not paid is reminded, once. */
export async function remindOfInvoice(payload: { readonly invoiceId: string }, perform: Perform): Promise<void> {
  await perform(system, noteOverdue, payload.invoiceId);
}

/** Notes that the last day to pay went by without the whole payment. */
export async function noteOverdue(act: Act, invoiceId: string): Promise<void> {
  const invoice = await act.lock(Invoice, invoiceId);
  const isCredited = (await act.tx.countBy(CreditNote, { invoiceId })) > 0;
  const noted = await act.tx.countBy(Event, { subjectId: invoiceId, type: "invoice.fellDue" });
  if (invoiceStatusOn({ ...invoice, isCredited }, act.today) !== InvoiceStatus.OVERDUE || noted > 0) return;
  await act.record("invoice.fellDue", invoice.id);
}
