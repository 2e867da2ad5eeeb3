/** Where the signing services answer, who we are to them, and which authorities we trust. */
export interface SigningConfig {
  /** Base of the Mobile-ID REST service, for example `https://mid.sk.ee/mid-api`. */
  mobileIdUrl: string;
  /** Base of the Smart-ID service, for example `https://rp-api.smart-id.com`; without it Smart-ID is UNAVAILABLE. */
  smartIdUrl?: string;
  relyingPartyUuid: string;
  relyingPartyName: string;
  ocspUrl: string;
  tsaUrl: string;
  /** PEM certificates: self-signed ones are roots, the others intermediate authorities. */
  trustedPem: string[];
}
