import { buildContainer, containerType } from "../integrations/signing/buildContainer";
import { verifyContainer } from "../integrations/signing/verifyContainer";
import { putDocument } from "../platform/documents/storeDocument";
import type { StoredDocument } from "../platform/StoredDocument";
import type { MinutesToSign } from "./findMinutesToSign";
import { readMinutesFiles } from "./readMinutesFiles";
import { signingServices } from "./signingServices";

/** The container of the minutes with every required signature in it, verified and stored. */
export interface SealedMinutes {
  /** The signatures that were there before the last one. */
  readonly signatureIds: readonly string[];
  readonly container: StoredDocument;
}

/**
 * Builds, verifies and stores the container when this signature is the last required one; null when others are still to
 * come. Throws when the container does not verify or a signer is missing from it: then nothing takes effect.
 */
export async function sealMinutes(frozen: MinutesToSign, signatureXml: string): Promise<SealedMinutes | null> {
  const { store, config } = signingServices.get();
  const files = await readMinutesFiles(store, frozen);
  if (frozen.signatures.length + 1 < frozen.signers.length) return null;
  const xmls = [...frozen.signatures.map((signature) => signature.signatureXml), signatureXml];
  const bytes = buildContainer(files, xmls);
  const report = await verifyContainer(bytes, await config());
  if (!report.valid || report.signatures.length !== frozen.signers.length) {
    throw new Error(`the container of the minutes does not verify: ${report.problems.join("; ")}`);
  }
  const fileName = `protokoll-${frozen.meeting.startsAt.toISOString().slice(0, 10)}.asice`;
  const container = await putDocument(store, { fileName, mediaType: containerType, bytes });
  return { signatureIds: frozen.signatures.map((signature) => signature.id), container };
}
