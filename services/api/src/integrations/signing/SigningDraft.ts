import type { MobileIdSigner } from "./MobileIdMeans";
import type { SignatureDraft } from "./SignatureDraft";
import type { WebEidCertificate } from "./IdCardMeans";

/** The way of signing a person has chosen, with what it needs. */
export type ChosenMeans =
  | ({ kind: "mobile-id" } & Pick<MobileIdSigner, "phoneNumber" | "locale">)
  | { kind: "smart-id"; documentNumber: string }
  | ({ kind: "id-card" } & WebEidCertificate);

/** Who signs, and in what capacity. */
export interface Signer {
  /** Eleven digits; the certificate must name the same person. */
  personalCode: string;
  /** The capacity, written into the signature: "Kutsekomisjoni esimees". */
  roleText: string;
}

/** A signing under way: plain JSON, kept on the server until the signature has come. */
export interface SigningDraft {
  means: ChosenMeans["kind"];
  personalCode: string;
  signature: SignatureDraft;
  reference: Record<string, string>;
}
