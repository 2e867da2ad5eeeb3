import type { Act } from "../platform/Act";
import { fromCents, toCents } from "./cents";
import { Invoice } from "./Invoice";
import type { Payment } from "./Payment";

/** Puts a payment in euros on a payable invoice that the act has locked; what is paid too much is to be paid back. */
export async function putOnInvoice(act: Act, invoice: Invoice, payment: Payment): Promise<void> {
  invoice.paidAmount = fromCents(toCents(invoice.paidAmount) + toCents(payment.amount));
  await act.tx.update(Invoice, { id: invoice.id }, { paidAmount: invoice.paidAmount });
  const isPaid = toCents(invoice.paidAmount) >= toCents(invoice.totalAmount);
  const facts = { paymentId: payment.id, amount: payment.amount };
  if (isPaid) await act.record("invoice.paid", invoice.id, facts);
  else await act.record("invoice.partlyPaid", invoice.id, facts);
}
