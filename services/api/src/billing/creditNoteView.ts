import type { Organisation } from "../organisations/Organisation";
import type { CreditNote } from "./CreditNote";
import { euroText } from "./euroText";
import type { Invoice } from "./Invoice";
import type { InvoiceLine } from "./InvoiceLine";
import { invoiceTexts } from "./invoiceTexts";
import { invoiceView, type InvoiceView } from "./invoiceView";
import { shortDay } from "./shortDay";

/** A credit note as it stands on paper: the invoice it takes back, with every sum below zero. KMS § 37 lg 7 and 8. */
export function creditNoteView(
  note: Pick<CreditNote, "number" | "creditedOn" | "reason">,
  invoice: Invoice,
  lines: readonly InvoiceLine[],
  issuer: Organisation,
): InvoiceView {
  const words = invoiceTexts[invoice.locale];
  const view = invoiceView(invoice, lines, issuer);
  const [year = 0, month = 1, day = 1] = note.creditedOn.split("-").map(Number);
  return {
    ...view,
    ...{ day: { year, month, day }, title: `${words.creditTitle} ${note.number}` },
    words: { ...words, total: words.creditTotal },
    facts: [
      { label: words.creditedOn, value: shortDay(note.creditedOn) },
      { label: words.creditedInvoice, value: `${invoice.number} (${shortDay(invoice.issuedOn)})` },
      { label: words.creditReason, value: note.reason },
    ],
    lines: view.lines.map(({ description, amount }) => ({ description, amount: below(amount) })),
    sums: view.sums.map(({ label, value }) => ({ label, value: below(value) })),
    total: below(euroText(invoice.totalAmount)),
    payment: [],
  };
}

/** "−115,00 €"; nothing is not below zero. */
const below = (amount: string): string => (/[1-9]/.test(amount) ? `−${amount}` : amount);
