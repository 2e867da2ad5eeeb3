import { checkTimestamp, requestTimestamp } from "../signing/timestamp";
import { readTrusted } from "../signing/TrustedAuthorities";
import { asSealRefused } from "./asSealRefused";

/** Which authority stamps the time, and whom we trust. */
export interface StampConfig {
  readonly tsaUrl: string;
  /** PEM certificates: self-signed ones are roots, the others intermediate authorities. */
  readonly trustedPem: readonly string[];
}

/** A checked time stamp (RFC 3161) over the octets. */
export async function stampOver(octets: Buffer, { tsaUrl, trustedPem }: StampConfig): Promise<Buffer> {
  try {
    const token = await requestTimestamp(tsaUrl, octets);
    await checkTimestamp(token, octets, readTrusted(trustedPem));
    return token;
  } catch (error) {
    throw asSealRefused(error);
  }
}
