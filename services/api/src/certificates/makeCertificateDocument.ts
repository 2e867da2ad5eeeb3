import { createHash } from "node:crypto";
import { proofKeyOf, type ProofKey } from "../integrations/seal/proofKeyOf";
import type { RemoteKey } from "../integrations/seal/RemoteKey";
import type { Sealer } from "../integrations/seal/Sealer";
import type { Act } from "../platform/Act";
import type { DocumentStore } from "../platform/documents/DocumentStore";
import { noteDocument, putDocument } from "../platform/documents/storeDocument";
import type { Perform } from "../platform/perform";
import type { StoredDocument } from "../platform/StoredDocument";
import { system } from "../platform/Viewer";
import { Certificate } from "./Certificate";
import type { CertificateContent } from "./CertificateContent";
import { CertificateDocument } from "./CertificateDocument";
import { gatherCertificateContent } from "./gatherCertificateContent";
import { keepProofKey } from "./keepProofKey";
import { printedProof } from "./printedProof";
import { renderCertificatePdf } from "./renderCertificatePdf";

export interface DocumentServices {
  readonly store: DocumentStore;
  readonly perform: Perform;
  readonly sealer: Sealer;
  readonly proofKey: RemoteKey;
  /** The register's own address: what is printed leads there. */
  readonly publicUrl: string;
  /** After this try nobody tries again: the failure is shown. */
  readonly isLastAttempt: boolean;
}

/** Worker's task: lays an ordered version out, seals and stores it. May be tried again; what is made is not made anew. */
export async function makeCertificateDocument(
  payload: { readonly documentId: string },
  services: DocumentServices,
): Promise<void> {
  const { perform } = services;
  try {
    const gathered = await perform(system, gatherOrdered, { ...payload, publicUrl: services.publicUrl });
    if (gathered) await make(payload.documentId, gathered, services);
  } catch (error) {
    if (services.isLastAttempt) await perform(system, noteFailed, payload);
    throw error;
  }
}

async function make(documentId: string, gathered: Gathered, services: DocumentServices): Promise<void> {
  const { store, perform, sealer, proofKey, publicUrl } = services;
  const { content } = gathered;
  const proof = await printedProof({ ...gathered, proofKey, publicUrl });
  const pdf = await sealer.seal(renderCertificatePdf(content, proof), new Date());
  const fileName = `kutsetunnistus-${content.registrationNumber}.pdf`;
  const stored = await putDocument(store, { fileName, mediaType: "application/pdf", bytes: pdf });
  const contentSha256 = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  const key = await proofKeyOf(proofKey);
  const holderName = `${content.holder.firstName} ${content.holder.lastName}`;
  const isKept = await perform(system, keepDocument, { documentId, stored, contentSha256, holderName, key });
  if (!isKept) await store.remove(stored.storageKey);
}

interface Ordered {
  readonly documentId: string;
  readonly publicUrl: string;
}

interface Gathered {
  readonly content: CertificateContent;
  readonly isNameHidden: boolean;
}

/** What the ordered version has to say as the register stands now; null when it has been made already. */
async function gatherOrdered(act: Act, { documentId, publicUrl }: Ordered): Promise<Gathered | null> {
  const document = await act.get(CertificateDocument, documentId);
  if (document.madeAt) return null;
  const certificate = await act.get(Certificate, document.certificateId);
  const content = await gatherCertificateContent(act, certificate, publicUrl);
  return { content, isNameHidden: certificate.nameHidden };
}

interface MadeDocument {
  readonly documentId: string;
  readonly stored: StoredDocument;
  readonly contentSha256: string;
  readonly holderName: string;
  readonly key: ProofKey;
}

/** The version is there; false when another worker was quicker. */
async function keepDocument(act: Act, made: MadeDocument): Promise<boolean> {
  const document = await act.lock(CertificateDocument, made.documentId);
  if (document.madeAt) return false;
  await keepProofKey(act, made.key);
  const { id } = await noteDocument(act, made.stored);
  const { contentSha256, holderName } = made;
  const facts = { storedDocumentId: id, contentSha256, holderName, madeAt: act.now, failedAt: null };
  await act.tx.save(CertificateDocument, Object.assign(document, facts));
  await act.record("certificate.documentMade", document.certificateId, { version: document.version });
  return true;
}

/** Nobody tries any more: the page says so, and it may be asked for again. */
async function noteFailed(act: Act, { documentId }: { readonly documentId: string }): Promise<void> {
  const document = await act.lock(CertificateDocument, documentId);
  if (document.madeAt) return;
  await act.tx.save(CertificateDocument, Object.assign(document, { failedAt: act.now }));
  await act.record("certificate.documentFailed", document.certificateId, { version: document.version });
}
