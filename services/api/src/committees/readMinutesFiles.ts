import { createHash } from "node:crypto";
import type { DataFile } from "../integrations/signing/DataFile";
import type { DocumentStore } from "../platform/documents/DocumentStore";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import type { StoredDocument } from "../platform/StoredDocument";
import type { MinutesToSign } from "./findMinutesToSign";

/** The two files that are signed, from the store; MINUTES_CHANGED when a byte of them is not what was frozen. */
export async function readMinutesFiles(store: DocumentStore, frozen: MinutesToSign): Promise<DataFile[]> {
  const pdf = await read(store, frozen.pdf);
  const json = await read(store, frozen.json);
  const sha256 = createHash("sha256").update(json.bytes).digest("hex");
  if (sha256 !== frozen.minutes.contentSha256) throw new Refusal(ProblemCode.MINUTES_CHANGED);
  return [pdf, json];
}

async function read(store: DocumentStore, document: StoredDocument): Promise<DataFile> {
  const bytes = await store.get(document.storageKey);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== document.sha256) throw new Refusal(ProblemCode.MINUTES_CHANGED);
  return { name: document.fileName, mediaType: document.mediaType, bytes };
}
