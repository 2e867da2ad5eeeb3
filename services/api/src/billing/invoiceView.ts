import type { Organisation } from "../organisations/Organisation";
import { euroText } from "./euroText";
import { ibanText } from "./ibanText";
import type { Invoice } from "./Invoice";
import type { InvoiceLine } from "./InvoiceLine";
import { invoiceTexts, type InvoiceWords } from "./invoiceTexts";
import { percentText } from "./percentText";
import { shortDay } from "./shortDay";

interface Fact {
  readonly label: string;
  readonly value: string;
}

interface Party {
  readonly name: string;
  readonly lines: readonly string[];
}

/** What the template lays out: every text ready as it will be read. */
export interface InvoiceView {
  readonly lang: string;
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
  readonly title: string;
  readonly words: InvoiceWords;
  readonly issuer: Party;
  readonly buyer: Party;
  readonly facts: readonly Fact[];
  readonly lines: readonly { readonly description: string; readonly amount: string }[];
  readonly sums: readonly Fact[];
  readonly total: string;
  readonly note: string | null;
  readonly payment: readonly Fact[];
}

/** An invoice as it stands on paper, in the buyer's language. KMS § 37 lg 7. */
export function invoiceView(invoice: Invoice, lines: readonly InvoiceLine[], issuer: Organisation): InvoiceView {
  const words = invoiceTexts[invoice.locale];
  const [year = 0, month = 1, day = 1] = invoice.issuedOn.split("-").map(Number);
  const { vatNumber, vatRate } = invoice;
  const sums = [{ label: words.net, value: euroText(invoice.netAmount) }];
  const vat =
    vatRate === null ? [] : [{ label: `${words.vat} ${percentText(vatRate)}`, value: euroText(invoice.vatAmount) }];
  return {
    ...{ lang: invoice.locale, day: { year, month, day }, title: `${words.title} ${invoice.number}`, words },
    issuer: {
      name: issuer.name,
      lines: [
        issuer.address ?? "",
        `${words.registryCode} ${issuer.registryCode}`,
        vatNumber === null ? "" : `${words.vatNumber} ${vatNumber}`,
      ].filter(Boolean),
    },
    buyer: { name: invoice.buyerName, lines: (invoice.buyerAddress ?? "").split("\n").filter(Boolean) },
    facts: [
      { label: words.issuedOn, value: shortDay(invoice.issuedOn) },
      { label: words.dueOn, value: shortDay(invoice.dueOn) },
    ],
    lines: lines.map(({ description, netAmount }) => ({ description, amount: euroText(netAmount) })),
    ...{ sums: [...sums, ...vat], total: euroText(invoice.totalAmount), note: vatRate === null ? words.noVat : null },
    payment: [
      { label: words.beneficiary, value: invoice.accountName ?? issuer.name },
      { label: words.account, value: `${ibanText(invoice.iban)} (${invoice.bankName})` },
      { label: words.referenceNumber, value: invoice.referenceNumber },
      { label: words.amount, value: euroText(invoice.totalAmount) },
      { label: words.dueOn, value: shortDay(invoice.dueOn) },
    ],
  };
}
