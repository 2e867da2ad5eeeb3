import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import { addDays } from "../platform/days";
import { Invoice } from "./Invoice";
import { InvoiceLine } from "./InvoiceLine";
import type { InvoicePurpose } from "./InvoicePurpose";
import { priceOf } from "./priceOf";
import { referenceNumber } from "./referenceNumber";
import { takeNumber } from "./takeNumber";
import { vatRateOn } from "./vatRateOn";

const daysToPay = 14;

/** What another module asks to be paid for: fees in euros before VAT, their names in the buyer's language. */
export interface NewInvoice {
  readonly issuerId: string;
  readonly buyerPersonId: string;
  readonly buyerAddress: string | null;
  readonly purpose: InvoicePurpose;
  readonly lines: readonly { readonly description: string; readonly fee: string }[];
}

/** Issues an invoice to a person as part of another act, and orders its PDF and the reminder. KMS § 37, RPS § 7. */
export async function issueInvoice(act: Act, wanted: NewInvoice): Promise<Invoice> {
  const issuer = await act.get(Organisation, wanted.issuerId);
  const buyer = await act.get(Person, wanted.buyerPersonId);
  const vatRate = vatRateOn(act.today, issuer.vatNumber !== null);
  const price = priceOf(
    wanted.lines.map(({ fee }) => fee),
    vatRate,
  );
  const { account, number, ordinal } = await takeNumber(act, issuer.id);
  const invoice = act.tx.create(Invoice, {
    ...{ number, issuerId: issuer.id, purpose: wanted.purpose, locale: buyer.locale },
    ...{ buyerPersonId: buyer.id, buyerOrganisationId: null, buyerAddress: wanted.buyerAddress },
    ...{ buyerName: `${buyer.firstName} ${buyer.lastName}`, vatNumber: issuer.vatNumber, vatRate },
    ...{ referenceNumber: referenceNumber(String(100_000n + ordinal)), iban: account.iban, bankName: account.bankName },
    accountName: account.accountName,
    ...{ issuedAt: act.now, issuedOn: act.today, dueOn: addDays(act.today, daysToPay) },
    ...{ netAmount: price.net, vatAmount: price.vat, totalAmount: price.total },
    ...{ paidAmount: "0.00", refundedAmount: "0.00", documentId: null },
  });
  await act.tx.save(Invoice, invoice);
  const lines = wanted.lines.map(({ description, fee }, place) =>
    act.tx.create(InvoiceLine, { invoiceId: invoice.id, position: place + 1, description, netAmount: fee }),
  );
  await act.tx.save(InvoiceLine, lines);
  await act.record("invoice.issued", invoice.id, { number });
  await act.job("renderInvoice", { invoiceId: invoice.id }, { key: `invoice:${invoice.id}` });
  const runAt = new Date(`${addDays(invoice.dueOn, 1)}T06:00:00Z`);
  await act.job("remindOfInvoice", { invoiceId: invoice.id }, { key: `reminder:${invoice.id}`, runAt });
  return invoice;
}
