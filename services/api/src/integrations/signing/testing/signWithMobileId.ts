import { setTimeout as wait } from "node:timers/promises";
import { type Advanced, advanceSignature } from "../advanceSignature";
import { beginSignature } from "../beginSignature";
import type { DataFile } from "../DataFile";
import { readTrustedPem } from "../readTrustedPem";
import type { SigningConfig } from "../SigningConfig";
import type { SigningDraft } from "../SigningDraft";

/** The signing services of a running sandbox, trusted. */
export async function sandboxConfig({ baseUrl }: { baseUrl: string }): Promise<SigningConfig> {
  return {
    mobileIdUrl: `${baseUrl}/mid-api`,
    smartIdUrl: baseUrl,
    relyingPartyUuid: "00000000-0000-4000-8000-000000000000",
    relyingPartyName: "Kutseregister",
    ocspUrl: `${baseUrl}/ocsp`,
    tsaUrl: `${baseUrl}/tsa`,
    trustedPem: await readTrustedPem({ trustedRootsFile: null, trustedRootsUrl: `${baseUrl}/pki` }),
  };
}

/** Polls a signing until it has ended. */
export async function untilEnded(draft: SigningDraft, config: SigningConfig): Promise<Advanced> {
  for (let round = 0; round < 20; round += 1) {
    const advanced = await advanceSignature(draft, config);
    if (advanced.state !== "pending") return advanced;
    await wait(100);
  }
  throw new Error("the signature did not come");
}

/** Signs with a persona's Mobile-ID; throws when it does not end in a signature. */
export async function signWithMobileId(
  files: DataFile[],
  personalCode: string,
  config: SigningConfig,
): Promise<string> {
  const signer = { personalCode, roleText: "Kutsekomisjoni esimees" };
  const chosen = { kind: "mobile-id", phoneNumber: "+37255512345", locale: "et" } as const;
  const { draft } = await beginSignature(files, signer, chosen, config);
  const ended = await untilEnded(draft, config);
  if (ended.state !== "signed") throw new Error(JSON.stringify(ended));
  return ended.signatureXml;
}
