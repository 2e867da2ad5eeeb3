import { createHash, randomUUID } from "node:crypto";
import type { Act } from "../Act";
import { StoredDocument } from "../StoredDocument";
import type { DocumentStore } from "./DocumentStore";

export interface NewDocument {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Puts the bytes away first, so that a row never points at nothing. Call before the act; then `noteDocument` in it. */
export async function putDocument(store: DocumentStore, document: NewDocument): Promise<StoredDocument> {
  const stored = new StoredDocument();
  stored.storageKey = `${new Date().getUTCFullYear()}/${randomUUID()}`;
  stored.fileName = document.fileName;
  stored.mediaType = document.mediaType;
  stored.byteSize = document.bytes.length;
  stored.sha256 = createHash("sha256").update(document.bytes).digest("hex");
  await store.put(stored.storageKey, document.bytes);
  return stored;
}

/** Writes down a document that `putDocument` has stored. */
export async function noteDocument(act: Act, stored: StoredDocument): Promise<StoredDocument> {
  return act.tx.save(StoredDocument, Object.assign(stored, { createdBy: act.viewer.personId, createdAt: act.now }));
}
