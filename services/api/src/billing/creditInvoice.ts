import type { Act } from "../platform/Act";
import { CreditNote } from "./CreditNote";
import { Invoice } from "./Invoice";
import { takeNumber } from "./takeNumber";

/** Why an invoice is taken back. */
export interface Crediting {
  readonly invoiceId: string;
  readonly reason: string;
}

/** Takes an invoice back as part of another act; once. What was paid for it is to be paid back. */
export async function creditInvoice(act: Act, { invoiceId, reason }: Crediting): Promise<CreditNote> {
  const invoice = await act.lock(Invoice, invoiceId);
  const given = await act.tx.findOneBy(CreditNote, { invoiceId });
  if (given) return given;
  const { number } = await takeNumber(act, invoice.issuerId);
  const note = act.tx.create(CreditNote, {
    ...{ invoiceId, number, reason, creditedAt: act.now, creditedOn: act.today },
    documentId: null,
  });
  await act.tx.save(CreditNote, note);
  await act.job("renderCreditNote", { creditNoteId: note.id }, { key: `creditNote:${note.id}` });
  await act.record("invoice.credited", invoice.id, { number, paidAmount: invoice.paidAmount });
  return note;
}
