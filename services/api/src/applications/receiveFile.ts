import { cleanText } from "../platform/cleanText";
import { fileTypeOf, type TakenType } from "./fileTypeOf";
import type { Act } from "../platform/Act";
import type { DocumentStore } from "../platform/documents/DocumentStore";
import { noteDocument, putDocument } from "../platform/documents/storeDocument";
import type { Perform } from "../platform/perform";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import type { StoredDocument } from "../platform/StoredDocument";
import type { Viewer } from "../platform/Viewer";

export interface SentFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** 20 MB. */
export const largestFile = 20 * 1024 * 1024;
const longestName = 150;

/** How many files one may send in a day without putting them to an application. */
const mostUnused = 60;

const unused = `select count(*)::integer as count from stored_document s
  where s.created_by = $1 and s.created_at > $2::timestamptz - interval '1 day'
    and not exists (select 1 from application_document d where d.stored_document_id = s.id)`;

/**
 * Takes in a file somebody has sent: told by its bytes, kept under a name of our own, noted for the sender.
 *
 * @throws Refusal FILE_EMPTY, FILE_TOO_LARGE (over 20 MB), FILE_TYPE_NOT_ALLOWED, FILE_TOO_MANY
 */
export async function receiveFile(
  perform: Perform,
  store: DocumentStore,
  viewer: Viewer,
  file: SentFile,
): Promise<StoredDocument> {
  if (file.bytes.length === 0) throw new Refusal(ProblemCode.FILE_EMPTY, "file");
  if (file.bytes.length > largestFile) throw new Refusal(ProblemCode.FILE_TOO_LARGE, "file");
  const type = await fileTypeOf(file.bytes);
  if (type === null) throw new Refusal(ProblemCode.FILE_TYPE_NOT_ALLOWED, "file");
  await perform(viewer, refuseTooMany, undefined);
  const fileName = shownName(file.fileName, type);
  const stored = await putDocument(store, { fileName, mediaType: type.mediaType, bytes: file.bytes });
  try {
    return await perform(viewer, noteReceived, stored);
  } catch (error) {
    await store.remove(stored.storageKey);
    throw error;
  }
}

async function refuseTooMany(act: Act): Promise<void> {
  const rows = await act.tx.query<{ count: number }[]>(unused, [act.viewer.personId, act.now]);
  if ((rows[0]?.count ?? 0) >= mostUnused) throw new Refusal(ProblemCode.FILE_TOO_MANY, "file");
}

async function noteReceived(act: Act, stored: StoredDocument): Promise<StoredDocument> {
  const noted = await noteDocument(act, stored);
  await act.record("stored_document.received", noted.id, { byteSize: noted.byteSize, mediaType: noted.mediaType });
  return noted;
}

/** The sender's name for it without folders and signs no file system likes, ending as its bytes are. */
export function shownName(sent: string, type: TakenType): string {
  const last = cleanText(sent).split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[\n\t<>:"|?*]/g, "")
    .replace(/^[. ]+/, "")
    .trim();
  const ending = plain.split(".").at(-1)?.toLowerCase() ?? "";
  const isRight = plain.includes(".") && type.endings.includes(ending);
  const stem = isRight ? plain.slice(0, -ending.length - 1) : plain;
  const short = Array.from(stem).slice(0, longestName).join("").trim() || "dokument";
  return `${short}.${isRight ? ending : type.endings[0]}`;
}
