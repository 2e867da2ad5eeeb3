import type { FileSealer } from "../integrations/seal/FileSealer";
import { containerType } from "../integrations/signing/buildContainer";
import type { Act } from "../platform/Act";
import type { DocumentStore } from "../platform/documents/DocumentStore";
import { putDocument } from "../platform/documents/storeDocument";
import { typesetPdf } from "../platform/documents/typesetPdf";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";
import { exportTemplate } from "./exportTemplate";
import { exportView } from "./exportView";
import { finishExport } from "./finishExport";
import { gatherExport, type ExportedFacts } from "./gatherExport";
import { PersonExport } from "./PersonExport";

export interface ExportServices {
  readonly store: DocumentStore;
  readonly perform: Perform;
  readonly fileSealer: FileSealer;
  /** After this try nobody tries again: the failure is shown. */
  readonly isLastAttempt: boolean;
}

/** The worker gathers a person's data, seals them and stores the package's files. May be tried again. */
export async function renderExport(payload: { readonly exportId: string }, services: ExportServices): Promise<void> {
  const { perform } = services;
  try {
    const facts = await perform(system, gatherExport, payload.exportId);
    if (facts) await make(payload.exportId, facts, services);
  } catch (error) {
    if (services.isLastAttempt) await perform(system, noteFailed, payload.exportId);
    throw error;
  }
}

async function make(exportId: string, facts: ExportedFacts, services: ExportServices): Promise<void> {
  const { store, perform, fileSealer } = services;
  const pages = typesetPdf({
    template: exportTemplate,
    view: exportView(facts),
    createdAt: new Date(facts.madeAt),
    replacesUnknown: true,
  });
  const pdfFile = { name: "minu-andmed.pdf", mediaType: "application/pdf", bytes: pages };
  const text = Buffer.from(JSON.stringify(facts, null, 2), "utf8");
  const jsonFile = { name: "minu-andmed.json", mediaType: "application/json", bytes: text };
  const sealed = await fileSealer.sealFiles([pdfFile, jsonFile]);
  const containerFile = { name: "minu-andmed.asice", mediaType: containerType, bytes: sealed };
  const put = ({ name, ...file }: typeof pdfFile) => putDocument(store, { ...file, fileName: name });
  const [pdf, json, container] = [await put(pdfFile), await put(jsonFile), await put(containerFile)];
  const isKept = await perform(system, finishExport, { exportId, pdf, json, container });
  if (!isKept) await Promise.all([pdf, json, container].map(({ storageKey }) => store.remove(storageKey)));
}

/** Nobody tries any more: the page says so, and another package may be ordered. */
async function noteFailed(act: Act, exportId: string): Promise<void> {
  const made = await act.lock(PersonExport, exportId);
  if (made.readyAt) return;
  await act.tx.update(PersonExport, { id: made.id }, { failedAt: act.now });
  await act.record("person_export.failed", made.id);
}
