import { algorithmOf, readCertificate } from "./readCertificate";
import { getJson, postJson } from "./postJson";
import type { Polled, SignerCertificate, SigningFailure, SigningMeans, Started } from "./SigningMeans";
import type { SigningConfig } from "./SigningConfig";
import { SigningRefused } from "./SigningRefused";
import { verificationCode } from "./verificationCode";

/** Whose telephone is asked, and in which language. */
export interface MobileIdSigner {
  phoneNumber: string;
  personalCode: string;
  locale: "et" | "en" | "ru";
}

const languages = { et: "EST", en: "ENG", ru: "RUS" } as const;

const failures: Record<string, SigningFailure> = {
  USER_CANCELLED: "USER_CANCELLED",
  TIMEOUT: "TIMEOUT",
  NOT_MID_CLIENT: "NOT_CLIENT",
  SIGNATURE_HASH_MISMATCH: "INVALID",
};

/** Signs with Mobile-ID through its REST service (SK-EID/MID): certificate, signature, then polling the session. */
export class MobileIdMeans implements SigningMeans {
  constructor(
    private readonly config: Pick<SigningConfig, "mobileIdUrl" | "relyingPartyUuid" | "relyingPartyName">,
    private readonly signer: MobileIdSigner | null,
  ) {}

  async certificate(): Promise<SignerCertificate> {
    const { status, body } = await postJson(`${this.config.mobileIdUrl}/certificate`, this.question());
    if (status === 400) throw new SigningRefused("NOT_CLIENT", `certificate: ${String(body["error"])}`);
    if (status !== 200) throw new SigningRefused("UNAVAILABLE", `certificate: HTTP ${status}`);
    if (body["result"] !== "OK" || typeof body["cert"] !== "string") throw new SigningRefused("NOT_CLIENT");
    const certificate = readCertificate(body["cert"]);
    return { certificatePem: certificate.toString(), algorithm: algorithmOf(certificate, "sha256") };
  }

  async start(certificate: SignerCertificate, digest: Buffer, text: string): Promise<Started> {
    const { status, body } = await postJson(`${this.config.mobileIdUrl}/signature`, {
      ...this.question(),
      hash: digest.toString("base64"),
      hashType: certificate.algorithm.hash.toUpperCase(),
      language: languages[this.signer?.locale ?? "et"],
      displayText: [...text].slice(0, 20).join(""),
      displayTextFormat: "UCS-2",
    });
    if (status !== 200 || typeof body["sessionID"] !== "string") {
      throw new SigningRefused("UNAVAILABLE", `signature: HTTP ${status}`);
    }
    return {
      reference: { session: body["sessionID"] },
      step: { kind: "wait", verificationCode: verificationCode(digest) },
    };
  }

  async poll(reference: Record<string, string>): Promise<Polled> {
    const session = encodeURIComponent(reference["session"] ?? "");
    const url = `${this.config.mobileIdUrl}/signature/session/${session}?timeoutMs=2000`;
    const { status, body } = await getJson(url, 6_000);
    if (status === 404) return { state: "failed", why: "TIMEOUT" };
    if (status !== 200) return { state: "failed", why: "UNAVAILABLE" };
    if (body["state"] === "RUNNING") return { state: "pending" };
    if (body["result"] !== "OK") {
      return { state: "failed", why: failures[String(body["result"])] ?? "UNAVAILABLE" };
    }
    const { value } = body["signature"] as { value: string };
    return { state: "signed", value: Buffer.from(value, "base64") };
  }

  private question(): Record<string, string> {
    return {
      relyingPartyUUID: this.config.relyingPartyUuid,
      relyingPartyName: this.config.relyingPartyName,
      phoneNumber: this.signer?.phoneNumber ?? "",
      nationalIdentityNumber: this.signer?.personalCode ?? "",
    };
  }
}
