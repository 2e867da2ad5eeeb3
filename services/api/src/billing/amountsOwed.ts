import { fromCents, toCents } from "./cents";
import type { InvoiceFacts } from "./invoiceStatusOn";

/** What is still to move between buyer and issuer, in euros. */
export interface AmountsOwed {
  /** By the buyer. */
  readonly due: string;
  /** By the issuer: all that was paid for a credited invoice, else what was paid too much. */
  readonly refundDue: string;
}

/** What is still owed, either way. */
export function amountsOwed(facts: Omit<InvoiceFacts, "dueOn">): AmountsOwed {
  const total = facts.isCredited ? 0n : toCents(facts.totalAmount);
  const kept = toCents(facts.paidAmount) - toCents(facts.refundedAmount);
  const zero = "0.00";
  return kept > total
    ? { due: zero, refundDue: fromCents(kept - total) }
    : { due: fromCents(total - kept), refundDue: zero };
}
