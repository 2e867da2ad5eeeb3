import { toCents } from "./cents";
import { InvoiceStatus } from "./InvoiceStatus";

/** The facts that decide where an invoice stands; amounts in euros. */
export interface InvoiceFacts {
  readonly totalAmount: string;
  readonly paidAmount: string;
  readonly refundedAmount: string;
  readonly dueOn: string;
  readonly isCredited: boolean;
}

/** Worked out, so it cannot go stale overnight: overdue the day after its last day to pay. `today` is YYYY-MM-DD. */
export function invoiceStatusOn(facts: InvoiceFacts, today: string): InvoiceStatus {
  const paid = toCents(facts.paidAmount);
  if (facts.isCredited) {
    return paid > 0n && toCents(facts.refundedAmount) >= paid ? InvoiceStatus.REFUNDED : InvoiceStatus.CREDITED;
  }
  if (paid >= toCents(facts.totalAmount)) return InvoiceStatus.PAID;
  if (facts.dueOn < today) return InvoiceStatus.OVERDUE;
  return paid > 0n ? InvoiceStatus.PARTLY_PAID : InvoiceStatus.ISSUED;
}
