import { creditInvoice } from "../billing/creditInvoice";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import type { PaperOrder } from "./PaperOrder";
import { paperOrderWords } from "./paperOrderWords";

/** Credits the invoice of an order that will not be fulfilled: what was paid is to be paid back. */
export async function takeInvoiceBack(act: Act, order: PaperOrder, why: "cancelled" | "rejected"): Promise<void> {
  if (order.invoiceId === null) return;
  const { locale } = await act.get(Person, order.holderId);
  await creditInvoice(act, { invoiceId: order.invoiceId, reason: paperOrderWords[locale][why](order.number) });
}
