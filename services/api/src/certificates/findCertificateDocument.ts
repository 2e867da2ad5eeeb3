import { noteUsage } from "../people/noteUsage";
import { UsageKind } from "../people/UsageKind";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";
import { Certificate } from "./Certificate";
import { CertificateDocument } from "./CertificateDocument";
import { canReadDocument, canReadEarlierDocuments } from "./certificateDocumentPolicy";
import { entriesRead } from "./entriesRead";

/**
 * The document of a certificate the viewer may read: its newest version, or for officials an earlier one. Null for anything
 * else, there or not, and while the newest is being made. Notes who reads somebody else's.
 */
export async function findCertificateDocument(
  ctx: RequestContext,
  certificateId: string,
  version: number | null,
): Promise<StoredDocument | null> {
  const certificate = isId(certificateId) ? await ctx.one(Certificate).load(certificateId) : null;
  if (!certificate || !canReadDocument(ctx.viewer, certificate)) return null;
  const documents = await ctx.many(CertificateDocument, "certificateId", { version: "DESC" }).load(certificate.id);
  const asked = version === null ? documents[0] : documents.find((one) => one.version === version);
  if (!asked?.storedDocumentId) return null;
  if (asked !== documents[0] && !canReadEarlierDocuments(ctx.viewer, certificate)) return null;
  const { storedDocumentId } = asked;
  const read = entriesRead([certificate]);
  await ctx.perform(noteUsage, { ...read, kinds: [...read.kinds, UsageKind.DOCUMENTS] });
  return ctx.one(StoredDocument).load(storedDocumentId);
}
