import { constants, verify, X509Certificate } from "node:crypto";
import type { SignatureDraft } from "./SignatureDraft";
import { signedOctets } from "./xades";

/** Whether a signature value is the certificate's over what the draft covers; EC values are r and s side by side. */
export function isSignedBy(draft: SignatureDraft, value: Buffer): boolean {
  const { key, hash } = draft.algorithm;
  const { publicKey } = new X509Certificate(draft.certificatePem);
  if (publicKey.asymmetricKeyType !== (key === "ec" ? "ec" : "rsa")) return false;
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return verify(
    hash,
    signedOctets(draft),
    { key: publicKey, dsaEncoding: "ieee-p1363", ...(key === "rsa-pss" ? pss : {}) },
    value,
  );
}
