import type { RemoteKey } from "../integrations/seal/RemoteKey";
import { proofOverhead, signProof } from "../integrations/seal/signProof";
import type { CertificateContent } from "./CertificateContent";
import { proofClaimsOf } from "./proofClaimsOf";

/** The longest address that is printed as a code. */
export const printedBytes = 500;

export interface PrintedProof {
  readonly content: CertificateContent;
  /** The holder has hidden the name from the public: the code says its initials. */
  readonly isNameHidden: boolean;
  readonly proofKey: RemoteKey;
  /** The register's own address: what is printed leads there. */
  readonly publicUrl: string;
}

/** What the QR code on a certificate holds: the page that checks it and, behind "#", what the register signs of it. */
export async function printedProof({ content, isNameHidden, proofKey, publicUrl }: PrintedProof): Promise<string> {
  const address = `${publicUrl}/check#`;
  const room = Math.floor(((printedBytes - address.length - proofOverhead) * 3) / 4);
  return address + (await signProof(proofKey, proofClaimsOf(content, room, isNameHidden)));
}
