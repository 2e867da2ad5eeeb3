import type { Act } from "../platform/Act";
import { amountsOwed } from "./amountsOwed";
import { toCents } from "./cents";
import { CreditNote } from "./CreditNote";
import type { Invoice } from "./Invoice";

/** Whether the invoice still waits for money; a credited or paid one does not. */
export async function isPayable(act: Act, invoice: Invoice): Promise<boolean> {
  const isCredited = (await act.tx.countBy(CreditNote, { invoiceId: invoice.id })) > 0;
  return toCents(amountsOwed({ ...invoice, isCredited }).due) > 0n;
}
