import type { CertificateType } from "./CertificateType";
import type { InvalidationGround } from "./InvalidationGround";

/** A name in Estonian, and in English where there is one. */
export interface TwoNames {
  readonly et: string;
  readonly en: string | null;
}

/**
 * What a certificate says, for machines: attached to its PDF as kutsetunnistus.json, and all that its pages show. Days are
 * YYYY-MM-DD, moments RFC 3339; no last day: unlimited.
 */
export interface CertificateContent {
  readonly format: "kutsetunnistus/1";
  readonly state: "REGISTERED" | "REPLACED" | "INVALIDATED";
  readonly registrationNumber: string;
  readonly type: CertificateType;
  readonly holder: {
    readonly firstName: string;
    readonly lastName: string;
    readonly personalCode: string | null;
    readonly birthDate: string | null;
  };
  readonly qualification: {
    readonly title: TwoNames;
    readonly estqfLevel: number;
    readonly eqfLevel: number;
    /** The full qualification a partial one belongs to. */
    readonly partOf: TwoNames | null;
    readonly specialisation: TwoNames | null;
    readonly standard: { readonly code: string; readonly title: TwoNames };
    /** The compulsory ones. */
    readonly competences: readonly TwoNames[];
    /** The chosen and proven ones; null: not recorded. Left out when the qualification has none to choose from. */
    readonly electiveCompetences?: readonly TwoNames[] | null;
  };
  readonly awardingBody: { readonly registryCode: string; readonly name: TwoNames };
  readonly decidedOn: string | null;
  readonly signatory: string | null;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly examLanguage: "et" | "en" | "ru" | null;
  /** A text of its own that the entry bears (lisaväli); left out when it bears none. */
  readonly additionalText?: string;
  readonly verification: { readonly code: string; readonly url: string };
  readonly invalidated: { readonly at: string; readonly ground: InvalidationGround } | null;
  /** The registration number of the certificate that took its place. */
  readonly replacedBy: string | null;
}
