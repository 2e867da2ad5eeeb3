import { getJson, postJson } from "./postJson";
import { keyOf, readCertificate } from "./readCertificate";
import type { Polled, SignerCertificate, SigningFailure, SigningMeans, Started } from "./SigningMeans";
import type { SigningConfig } from "./SigningConfig";
import { SigningRefused } from "./SigningRefused";

const hashFunctions = { sha256: "SHA-256", sha384: "SHA-384", sha512: "SHA-512" } as const;

const failures: Record<string, SigningFailure> = {
  USER_REFUSED: "USER_CANCELLED",
  USER_REFUSED_INTERACTION: "USER_CANCELLED",
  TIMEOUT: "TIMEOUT",
  WRONG_VC: "USER_CANCELLED",
  DOCUMENT_UNUSABLE: "NOT_CLIENT",
};

/** Signs with Smart-ID (RP API 3.2): a notification by document number, RSASSA-PSS; the service makes the code up. */
export class SmartIdMeans implements SigningMeans {
  constructor(
    private readonly config: Pick<SigningConfig, "smartIdUrl" | "relyingPartyUuid" | "relyingPartyName">,
    private readonly documentNumber: string,
  ) {}

  private get base(): string {
    if (this.config.smartIdUrl) return this.config.smartIdUrl;
    throw new SigningRefused("UNAVAILABLE", "no Smart-ID service is configured");
  }

  async certificate(): Promise<SignerCertificate> {
    const { status, body } = await postJson(this.url("signature/certificate"), this.question());
    if (status === 404) throw new SigningRefused("NOT_CLIENT");
    if (status !== 200 || body["state"] !== "OK")
      throw new SigningRefused("UNAVAILABLE", `certificate: HTTP ${status}`);
    const certificate = readCertificate((body["cert"] as { value: string }).value);
    if (keyOf(certificate) !== "rsa") throw new SigningRefused("CERTIFICATE_REFUSED", "a Smart-ID key must be RSA");
    return { certificatePem: certificate.toString(), algorithm: { key: "rsa-pss", hash: "sha512" } };
  }

  async start(certificate: SignerCertificate, digest: Buffer, text: string): Promise<Started> {
    const interaction = { type: "displayTextAndPIN", displayText60: [...text].slice(0, 60).join("") };
    const { status, body } = await postJson(this.url("signature/notification/document"), {
      ...this.question(),
      signatureProtocol: "RAW_DIGEST_SIGNATURE",
      signatureProtocolParameters: {
        digest: digest.toString("base64"),
        signatureAlgorithm: "rsassa-pss",
        signatureAlgorithmParameters: { hashAlgorithm: hashFunctions[certificate.algorithm.hash] },
      },
      interactions: Buffer.from(JSON.stringify([interaction])).toString("base64"),
    });
    const verificationCode = (body["vc"] as { value?: string } | undefined)?.value;
    if (status !== 200 || typeof body["sessionID"] !== "string" || !verificationCode) {
      throw new SigningRefused(status === 404 ? "NOT_CLIENT" : "UNAVAILABLE", `signature: HTTP ${status}`);
    }
    return { reference: { session: body["sessionID"] }, step: { kind: "wait", verificationCode } };
  }

  async poll(reference: Record<string, string>): Promise<Polled> {
    const session = encodeURIComponent(reference["session"] ?? "");
    const { status, body } = await getJson(`${this.base}/v3/session/${session}?timeoutMs=2000`, 6_000);
    if (status === 404) return { state: "failed", why: "TIMEOUT" };
    if (status !== 200) return { state: "failed", why: "UNAVAILABLE" };
    if (body["state"] === "RUNNING") return { state: "pending" };
    const { endResult } = body["result"] as { endResult: string };
    if (endResult !== "OK") return { state: "failed", why: failures[endResult] ?? "UNAVAILABLE" };
    const { value } = body["signature"] as { value: string };
    return { state: "signed", value: Buffer.from(value, "base64") };
  }

  private url(path: string): string {
    return `${this.base}/v3/${path}/${encodeURIComponent(this.documentNumber)}`;
  }

  private question(): Record<string, string> {
    return {
      relyingPartyUUID: this.config.relyingPartyUuid,
      relyingPartyName: this.config.relyingPartyName,
      certificateLevel: "QSCD",
    };
  }
}
