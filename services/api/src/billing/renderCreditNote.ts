import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import { noteDocument, putDocument } from "../platform/documents/storeDocument";
import { typesetPdf } from "../platform/documents/typesetPdf";
import type { StoredDocument } from "../platform/StoredDocument";
import { system } from "../platform/Viewer";
import { CreditNote } from "./CreditNote";
import { creditNoteView } from "./creditNoteView";
import { Invoice } from "./Invoice";
import { InvoiceLine } from "./InvoiceLine";
import { invoiceTemplate } from "./invoiceTemplate";
import type { InvoiceView } from "./invoiceView";
import type { InvoiceServices } from "./renderInvoice";

/** The worker lays a credit note out and stores its PDF. May be tried again. */
export async function renderCreditNote(
  payload: { readonly creditNoteId: string },
  { store, perform }: InvoiceServices,
): Promise<void> {
  const gathered = await perform(system, gather, payload.creditNoteId);
  if (!gathered) return;
  const { view, createdAt } = gathered;
  const bytes = typesetPdf({ template: invoiceTemplate, view, createdAt, replacesUnknown: true });
  const fileName = `${view.title.replace(/\s/g, "-")}.pdf`;
  const pdf = await putDocument(store, { fileName, mediaType: "application/pdf", bytes });
  const isKept = await perform(system, keepDocument, { creditNoteId: payload.creditNoteId, pdf });
  if (!isKept) await store.remove(pdf.storageKey);
}

async function gather(act: Act, id: string): Promise<{ view: InvoiceView; createdAt: Date } | null> {
  const note = await act.get(CreditNote, id);
  if (note.documentId) return null;
  const invoice = await act.get(Invoice, note.invoiceId);
  const lines = await act.tx.find(InvoiceLine, { where: { invoiceId: invoice.id }, order: { position: "ASC" } });
  const issuer = await act.get(Organisation, invoice.issuerId);
  return { view: creditNoteView(note, invoice, lines, issuer), createdAt: note.creditedAt };
}

async function keepDocument(act: Act, made: { creditNoteId: string; pdf: StoredDocument }): Promise<boolean> {
  const note = await act.lock(CreditNote, made.creditNoteId);
  if (note.documentId) return false;
  const { id } = await noteDocument(act, made.pdf);
  await act.tx.update(CreditNote, { id: note.id }, { documentId: id });
  await act.record("credit_note.rendered", note.id);
  return true;
}
