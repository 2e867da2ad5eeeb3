/** What a request says of its signature: the scope of the key, when it was signed, which headers, and the signature. */
export interface SignedRequest {
  readonly accessKeyId: string;
  /** As "20261126/eu-north-1/s3/aws4_request". */
  readonly scope: string;
  /** As "20261126T101500Z". */
  readonly signedAt: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** Seconds for which a presigned address works; null for a signed header. */
  readonly expiresIn: number | null;
}

interface Sent {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly query: URLSearchParams;
}

const header = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

/** Reads an AWS Signature Version 4 from the header or, of a presigned address, from the query; null when there is none. */
export function readSignature({ headers, query }: Sent): SignedRequest | null {
  const [, accessKeyId, scope, names, signature] = header.exec(String(headers["authorization"] ?? "")) ?? [];
  if (accessKeyId && scope && names && signature) {
    const signedAt = String(headers["x-amz-date"] ?? "");
    return { accessKeyId, scope, signedAt, signedHeaders: names.split(";"), signature, expiresIn: null };
  }
  if (query.get("X-Amz-Algorithm") !== "AWS4-HMAC-SHA256") return null;
  const [key = "", ...rest] = (query.get("X-Amz-Credential") ?? "").split("/");
  return {
    accessKeyId: key,
    scope: rest.join("/"),
    signedAt: query.get("X-Amz-Date") ?? "",
    signedHeaders: (query.get("X-Amz-SignedHeaders") ?? "").split(";"),
    signature: query.get("X-Amz-Signature") ?? "",
    expiresIn: Number(query.get("X-Amz-Expires") ?? "0"),
  };
}
