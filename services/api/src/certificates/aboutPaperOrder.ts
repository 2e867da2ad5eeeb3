import { amountsOwed } from "../billing/amountsOwed";
import { CreditNote } from "../billing/CreditNote";
import { euroText } from "../billing/euroText";
import { ibanText } from "../billing/ibanText";
import { Invoice } from "../billing/Invoice";
import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import type { Locale } from "../platform/Viewer";
import { Certificate } from "./Certificate";
import type { PaperOrder } from "./PaperOrder";
import { paperOrderWords } from "./paperOrderWords";

/** What the letters about an order tell; amounts as they are read. */
export interface AboutPaperOrder {
  readonly number: string;
  readonly registrationNumber: string;
  readonly paper: Readonly<Record<Locale, string>>;
  readonly isDuplicate: boolean;
  readonly isByHolder: boolean;
  readonly handler: string;
  readonly blankNumber: string;
  /** Null when it is picked up. */
  readonly address: string | null;
  readonly pickUpAt: string;
  readonly invoice: {
    readonly number: string;
    readonly issuer: string;
    readonly iban: string;
    readonly referenceNumber: string;
    readonly dueOn: string;
    readonly paid: string;
    readonly due: string;
    /** Null when nothing is to be paid back. */
    readonly refundDue: string | null;
  } | null;
}

/** Gathers what a letter about an order says. */
export async function aboutPaperOrder(act: Act, order: PaperOrder): Promise<AboutPaperOrder> {
  const certificate = await act.get(Certificate, order.certificateId);
  const handler = await act.get(Organisation, order.handlerId);
  const authority = await act.tx.findOneByOrFail(Organisation, { kind: "AUTHORITY" });
  const registrationNumber = certificate.registrationNumber ?? "";
  const paper = (locale: Locale): string => paperOrderWords[locale].line(order.kind, registrationNumber);
  const address = [order.recipient, order.street, [order.postalCode, order.town].filter(Boolean).join(" ")];
  return {
    ...{ number: order.number, registrationNumber, paper: { et: paper("et"), en: paper("en"), ru: paper("ru") } },
    ...{ isDuplicate: order.kind === "DUPLICATE", isByHolder: order.orderedBy === order.holderId },
    ...{ handler: handler.name, blankNumber: order.blankNumber ?? "", pickUpAt: authority.address ?? authority.name },
    address: order.delivery === "PICK_UP" ? null : address.filter(Boolean).join(", "),
    invoice: order.invoiceId === null ? null : await aboutInvoice(act, order.invoiceId),
  };
}

async function aboutInvoice(act: Act, invoiceId: string): Promise<NonNullable<AboutPaperOrder["invoice"]>> {
  const invoice = await act.get(Invoice, invoiceId);
  const issuer = await act.get(Organisation, invoice.issuerId);
  const isCredited = (await act.tx.countBy(CreditNote, { invoiceId })) > 0;
  const { due, refundDue } = amountsOwed({ ...invoice, isCredited });
  const { number, iban, referenceNumber, dueOn } = invoice;
  return {
    ...{
      number,
      iban: ibanText(iban),
      referenceNumber,
      dueOn,
      issuer: issuer.name,
      paid: euroText(invoice.paidAmount),
    },
    ...{ due: euroText(due), refundDue: refundDue === "0.00" ? null : euroText(refundDue) },
  };
}
