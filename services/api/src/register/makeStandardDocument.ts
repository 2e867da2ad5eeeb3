import type { Act } from "../platform/Act";
import type { Reader } from "../platform/database/Reader";
import type { DocumentStore } from "../platform/documents/DocumentStore";
import { noteDocument, putDocument } from "../platform/documents/storeDocument";
import { typesetPdf } from "../platform/documents/typesetPdf";
import type { Perform } from "../platform/perform";
import { StoredDocument } from "../platform/StoredDocument";
import { system } from "../platform/Viewer";
import { findStandardPdf, type StandardAsked } from "./findStandardPdf";
import { StandardDocument } from "./StandardDocument";
import { standardTemplate } from "./standardTemplate";

export interface StandardServices {
  readonly read: Reader;
  readonly store: DocumentStore;
  readonly perform: Perform;
  /** The register's own address: the version's lasting address is printed. */
  readonly publicUrl: string;
}

interface Made {
  readonly standardId: string;
  readonly contentSha256: string;
  readonly stored: StoredDocument;
}

/** The worker lays a version of a standard out, unless its PDF says the same already. May be tried again. */
export async function makeStandardDocument(asked: StandardAsked, services: StandardServices): Promise<void> {
  const { read, store, perform, publicUrl } = services;
  const found = await findStandardPdf(read, asked, publicUrl);
  if (!found || found.isFresh) return;
  const { standardId, view, contentSha256 } = found;
  const bytes = typesetPdf({ template: standardTemplate, view, createdAt: new Date() });
  const fileName = `kutsestandard-${view.label.replace(/[^\p{L}\p{N}.]+/gu, "-")}.pdf`;
  const stored = await putDocument(store, { fileName, mediaType: "application/pdf", bytes });
  await perform(system, replaceStandardDocument, { standardId, contentSha256, stored });
}

/** The new PDF takes the place of the old one, whose bytes the worker removes. */
async function replaceStandardDocument(act: Act, { standardId, contentSha256, stored }: Made): Promise<void> {
  const old = await act.tx.findOneBy(StandardDocument, { occupationalStandardId: standardId });
  const { id: storedDocumentId } = await noteDocument(act, stored);
  const facts = { occupationalStandardId: standardId, contentSha256, storedDocumentId, madeAt: act.now };
  await act.tx.upsert(StandardDocument, facts, ["occupationalStandardId"]);
  if (!old) return;
  const { storageKey } = await act.get(StoredDocument, old.storedDocumentId);
  await act.tx.delete(StoredDocument, { id: old.storedDocumentId });
  await act.job("removeStoredBytes", { storageKey });
}
