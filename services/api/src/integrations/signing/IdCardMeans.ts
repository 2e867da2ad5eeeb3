import { keyOf, readCertificate } from "./readCertificate";
import type { ClientAnswer, Hash, Polled, SignerCertificate, SigningMeans, Started } from "./SigningMeans";
import { SigningRefused } from "./SigningRefused";

/** What Web eID's `getSigningCertificate` gives in the browser. */
export interface WebEidCertificate {
  /** Base64 DER. */
  certificate: string;
  supportedSignatureAlgorithms: { cryptoAlgorithm: string; hashFunction: string; paddingScheme: string }[];
}

const hashFunctions = { sha256: "SHA-256", sha384: "SHA-384", sha512: "SHA-512" } as const;
const preferred: readonly Hash[] = ["sha384", "sha256", "sha512"];

/** Signs with the ID-card through Web eID: the browser holds the card, the server only exchanges JSON with it. */
export class IdCardMeans implements SigningMeans {
  constructor(private readonly card: WebEidCertificate | null) {}

  certificate(): Promise<SignerCertificate> {
    const certificate = readCertificate(this.card?.certificate ?? "");
    const key = keyOf(certificate);
    const offered = (this.card?.supportedSignatureAlgorithms ?? []).filter(
      ({ cryptoAlgorithm, paddingScheme }) =>
        cryptoAlgorithm === (key === "ec" ? "ECC" : "RSA") && (key === "rsa" || paddingScheme === "NONE"),
    );
    for (const hash of preferred) {
      const found = offered.find(({ hashFunction }) => hashFunction === hashFunctions[hash]);
      const kind = found?.paddingScheme === "PSS" ? "rsa-pss" : key;
      if (found) return Promise.resolve({ certificatePem: certificate.toString(), algorithm: { key: kind, hash } });
    }
    throw new SigningRefused("CERTIFICATE_REFUSED", "the card offers no algorithm we use");
  }

  start({ algorithm }: SignerCertificate, digest: Buffer): Promise<Started> {
    const hashFunction = hashFunctions[algorithm.hash];
    const certificate = this.card?.certificate ?? "";
    return Promise.resolve({
      reference: {},
      step: { kind: "web-eid-sign", hash: digest.toString("base64"), hashFunction, certificate },
    });
  }

  poll(_reference: Record<string, string>, client?: ClientAnswer): Promise<Polled> {
    return Promise.resolve(
      client ? { state: "signed", value: Buffer.from(client.signature, "base64") } : { state: "pending" },
    );
  }
}
