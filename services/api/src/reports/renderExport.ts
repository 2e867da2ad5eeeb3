import type { DocumentStore } from "../platform/documents/DocumentStore";
import { putDocument } from "../platform/documents/storeDocument";
import { typesetPdf } from "../platform/documents/typesetPdf";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";
import { exportTemplate } from "./exportTemplate";
import { exportView } from "./exportView";
import { finishExport } from "./finishExport";
import { gatherExport } from "./gatherExport";

export interface ExportServices {
  readonly store: DocumentStore;
  readonly perform: Perform;
}

/** The worker gathers a person's data and stores the package's two files. May be tried again. */
export async function renderExport(payload: { readonly exportId: string }, services: ExportServices): Promise<void> {
  const { store, perform } = services;
  const facts = await perform(system, gatherExport, payload.exportId);
  const bytes = typesetPdf({ template: exportTemplate, view: exportView(facts), createdAt: new Date(facts.madeAt) });
  const pdf = await putDocument(store, { fileName: "minu-andmed.pdf", mediaType: "application/pdf", bytes });
  const json = await putDocument(store, {
    fileName: "minu-andmed.json",
    mediaType: "application/json",
    bytes: Buffer.from(JSON.stringify(facts, null, 2), "utf8"),
  });
  const isKept = await perform(system, finishExport, { exportId: payload.exportId, pdf, json });
  if (!isKept) await Promise.all([store.remove(pdf.storageKey), store.remove(json.storageKey)]);
}
