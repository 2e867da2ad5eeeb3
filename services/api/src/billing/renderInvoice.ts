import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import type { DocumentStore } from "../platform/documents/DocumentStore";
import { noteDocument, putDocument } from "../platform/documents/storeDocument";
import { typesetPdf } from "../platform/documents/typesetPdf";
import type { Perform } from "../platform/perform";
import type { StoredDocument } from "../platform/StoredDocument";
import { system } from "../platform/Viewer";
import { Invoice } from "./Invoice";
import { InvoiceLine } from "./InvoiceLine";
import { invoiceTemplate } from "./invoiceTemplate";
import { invoiceView } from "./invoiceView";

export interface InvoiceServices {
  readonly store: DocumentStore;
  readonly perform: Perform;
}

/** The worker lays an invoice out and stores its PDF. May be tried again. */
export async function renderInvoice(payload: { readonly invoiceId: string }, services: InvoiceServices): Promise<void> {
  const { store, perform } = services;
  const { invoice, lines, issuer } = await perform(system, gather, payload.invoiceId);
  if (invoice.documentId) return;
  const view = invoiceView(invoice, lines, issuer);
  const bytes = typesetPdf({ template: invoiceTemplate, view, createdAt: invoice.issuedAt, replacesUnknown: true });
  const fileName = `${view.title.replace(/\s/g, "-")}.pdf`;
  const pdf = await putDocument(store, { fileName, mediaType: "application/pdf", bytes });
  await perform(system, keepDocument, { invoiceId: invoice.id, pdf });
}

async function gather(act: Act, id: string): Promise<{ invoice: Invoice; lines: InvoiceLine[]; issuer: Organisation }> {
  const invoice = await act.get(Invoice, id);
  const lines = await act.tx.find(InvoiceLine, { where: { invoiceId: id }, order: { position: "ASC" } });
  return { invoice, lines, issuer: await act.get(Organisation, invoice.issuerId) };
}

async function keepDocument(act: Act, { invoiceId, pdf }: { invoiceId: string; pdf: StoredDocument }): Promise<void> {
  const invoice = await act.lock(Invoice, invoiceId);
  if (invoice.documentId) return;
  const document = await noteDocument(act, pdf);
  await act.tx.update(Invoice, { id: invoice.id }, { documentId: document.id });
  await act.record("invoice.rendered", invoice.id);
}
