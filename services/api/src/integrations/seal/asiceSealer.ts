import { createHash, randomUUID } from "node:crypto";
import { buildContainer, referTo } from "../signing/buildContainer";
import type { DataFile } from "../signing/DataFile";
import { isSignedBy } from "../signing/isSignedBy";
import { proveSignature, type ProofServices } from "../signing/proveSignature";
import type { SignatureDraft } from "../signing/SignatureDraft";
import { verifyContainer } from "../signing/verifyContainer";
import { signedOctets, writeSignature } from "../signing/xades";
import { asSealRefused } from "./asSealRefused";
import type { FileSealer } from "./FileSealer";
import type { RemoteKey } from "./RemoteKey";
import { SealRefused } from "./SealRefused";
import { sideBySide } from "./sideBySide";

/** Seals files in one ASiC-E container (XAdES-LT), the key in a seal service; what does not verify is not given out. */
export function asiceSealer(key: RemoteKey, services: () => Promise<ProofServices>): FileSealer {
  return {
    async sealFiles(files) {
      try {
        return await seal(files, key, await services());
      } catch (error) {
        throw asSealRefused(error);
      }
    },
  };
}

async function seal(files: readonly DataFile[], key: RemoteKey, services: ProofServices): Promise<Buffer> {
  const [leaf] = await key.certificates();
  if (!leaf) throw new SealRefused("INVALID", "the seal service named no certificate");
  const draft: SignatureDraft = {
    id: `S${randomUUID()}`,
    files: referTo(files),
    certificatePem: leaf.toString(),
    algorithm: { key: "ec", hash: "sha256" },
    signingTime: `${new Date().toISOString().slice(0, 19)}Z`,
    role: "Kutseregistri pidaja",
  };
  const value = sideBySide(await key.sign(createHash("sha256").update(signedOctets(draft)).digest()));
  if (!isSignedBy(draft, value)) throw new SealRefused("INVALID", "the seal's signature does not hold");
  const proof = await proveSignature(draft, value, services);
  const container = buildContainer(files, [writeSignature(draft, value, proof)]);
  const report = await verifyContainer(container, services);
  if (!report.valid) throw new SealRefused("INVALID", `the container does not verify: ${report.problems.join("; ")}`);
  return container;
}
