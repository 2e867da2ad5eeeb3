import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { readSignature, type SignedRequest } from "./readSignature";

/** A request as it came over the wire. */
export interface ObjectRequest {
  readonly method: string;
  /** The path as sent, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface ObjectKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const skewMs = 15 * 60_000;
const sha256 = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("hex");
const hmac = (key: Buffer | string, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** Why an object store would refuse this request, as its error code; null when its signature (AWS SigV4) holds. */
export function refusalOf(request: ObjectRequest, key: ObjectKey, now: Date): string | null {
  const signed = readSignature(request);
  if (!signed) return "AccessDenied";
  if (signed.accessKeyId !== key.accessKeyId) return "InvalidAccessKeyId";
  if (isStale(signed, now)) return signed.expiresIn === null ? "RequestTimeTooSkewed" : "AccessDenied";
  const payload = payloadOf(request, signed);
  if (payload === null) return "XAmzContentSHA256Mismatch";
  const expected = Buffer.from(signatureOf(request, signed, payload, key.secretAccessKey));
  const given = Buffer.from(signed.signature);
  return expected.length === given.length && timingSafeEqual(expected, given) ? null : "SignatureDoesNotMatch";
}

function isStale({ signedAt, expiresIn }: SignedRequest, now: Date): boolean {
  const at = Date.parse(signedAt.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  if (Number.isNaN(at)) return true;
  const age = now.getTime() - at;
  return expiresIn === null ? Math.abs(age) > skewMs : age > expiresIn * 1000 || age < -skewMs;
}

/** The hash that was signed; null when the body is another one. */
function payloadOf({ headers, body }: ObjectRequest, { expiresIn }: SignedRequest): string | null {
  if (expiresIn !== null) return "UNSIGNED-PAYLOAD";
  const declared = String(headers["x-amz-content-sha256"] ?? "");
  if (declared === "UNSIGNED-PAYLOAD") return declared;
  return declared === sha256(body) ? declared : null;
}

function signatureOf(request: ObjectRequest, signed: SignedRequest, payload: string, secret: string): string {
  const query = [...request.query]
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort();
  const headers = signed.signedHeaders.map((name) => `${name}:${String(request.headers[name] ?? "").trim()}\n`);
  const names = signed.signedHeaders.join(";");
  const canonical = [request.method, request.path, query.join("&"), headers.join(""), names, payload].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", signed.signedAt, signed.scope, sha256(canonical)].join("\n");
  const signingKey = signed.scope.split("/").reduce<Buffer | string>(hmac, `AWS4${secret}`);
  return hmac(signingKey, toSign).toString("hex");
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
