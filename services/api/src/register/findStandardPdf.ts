import { createHash } from "node:crypto";
import type { Reader } from "../platform/database/Reader";
import { tallinnDay } from "../platform/tallinnDay";
import { standardJson } from "./standardJson";
import { standardView, type StandardContent, type StandardView } from "./standardView";

/** A version of a standard by its code; without one the newest in force. */
export interface StandardAsked {
  readonly code: string;
  readonly version: number | null;
}

export interface StandardPdf {
  readonly standardId: string;
  readonly view: StandardView;
  readonly contentSha256: string;
  /** Whether what is kept says what the register says today. */
  readonly isFresh: boolean;
  /** The kept file, an outdated one too; null when none was made. */
  readonly kept: { readonly storageKey: string; readonly fileName: string; readonly sha256: string } | null;
}

const statement = {
  name: "standard_document",
  text: `select d.content_sha256 "contentSha256", s.storage_key "storageKey", s.file_name "fileName", s.sha256
    from standard_document d join stored_document s on s.id = d.stored_document_id where d.occupational_standard_id = $1`,
};

type Kept = NonNullable<StandardPdf["kept"]> & { readonly contentSha256: string };

/** What a standard's PDF has to say today, and the file that is kept of it; null when there is no such standard. */
export async function findStandardPdf(
  read: Reader,
  { code, version }: StandardAsked,
  publicUrl: string,
): Promise<StandardPdf | null> {
  const json = await standardJson(read, code, version, tallinnDay(new Date()));
  if (json === null) return null;
  const content = JSON.parse(json) as StandardContent;
  const view = standardView(content, publicUrl);
  const contentSha256 = createHash("sha256").update(JSON.stringify(view)).digest("hex");
  const [kept] = await read.rows<Kept>(statement, [content.id]);
  const isFresh = kept?.contentSha256 === contentSha256;
  return { standardId: content.id, view, contentSha256, isFresh, kept: kept ?? null };
}
