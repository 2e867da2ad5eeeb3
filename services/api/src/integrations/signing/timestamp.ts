import { createHash, randomBytes, type X509Certificate } from "node:crypto";
import * as asn1js from "asn1js";
import {
  AlgorithmIdentifier,
  ContentInfo,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from "pkijs";
import { postBytes } from "./postBytes";
import { SigningRefused } from "./SigningRefused";
import { toPkijs, type TrustedAuthorities } from "./TrustedAuthorities";

const sha256Oid = "2.16.840.1.101.3.4.2.1";
const timeStampingOid = "1.3.6.1.5.5.7.3.8";
const signedDataOid = "1.2.840.113549.1.7.2";

/** Asks the time stamp authority (RFC 3161) for a token over the octets; UNAVAILABLE when it gives none. */
export async function requestTimestamp(url: string, octets: Buffer): Promise<Buffer> {
  const nonce = new Uint8Array([1, ...randomBytes(8)]);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Oid, algorithmParams: new asn1js.Null() }),
      hashedMessage: new asn1js.OctetString({ valueHex: new Uint8Array(sha256(octets)).buffer }),
    }),
    nonce: new asn1js.Integer({ valueHex: nonce.buffer }),
    certReq: true,
  });
  const answer = await postBytes(url, "application/timestamp-query", request.toSchema().toBER(false));
  const response = TimeStampResp.fromBER(answer);
  if (Number(response.status.status) > 1 || !response.timeStampToken) {
    throw new SigningRefused("UNAVAILABLE", `the time stamp was refused with status ${response.status.status}`);
  }
  const token = Buffer.from(response.timeStampToken.toSchema().toBER(false));
  const given = readToken(token).info.nonce?.valueBlock.valueHexView ?? new Uint8Array();
  if (!Buffer.from(given).equals(Buffer.from(nonce)))
    throw new SigningRefused("INVALID", "a time stamp of another request");
  return token;
}

/** Checks a token: over these octets, signed by a time stamp authority under a trusted root. Gives its time. */
export async function checkTimestamp(token: Buffer, octets: Buffer, trusted: TrustedAuthorities): Promise<Date> {
  const { signed, info } = readToken(token);
  const imprint = info.messageImprint;
  const isOver = Buffer.from(imprint.hashedMessage.valueBlock.valueHexView).equals(sha256(octets));
  if (imprint.hashAlgorithm.algorithmId !== sha256Oid || !isOver) {
    throw new SigningRefused("INVALID", "the time stamp is over something else");
  }
  signed.certificates = [...(signed.certificates ?? []), ...trusted.intermediates.map(toPkijs)];
  const result = await signed
    .verify({
      signer: 0,
      trustedCerts: trusted.roots.map(toPkijs),
      checkChain: true,
      checkDate: info.genTime,
      extendedMode: true,
      data: new Uint8Array(octets).buffer,
    })
    .catch((error: unknown) => ({ signatureVerified: false, message: String(error), signerCertificate: null }));
  if (!result.signatureVerified || !("signerCertificateVerified" in result) || !result.signerCertificateVerified) {
    throw new SigningRefused("INVALID", `the time stamp's signature is not valid ${result.message ?? ""}`);
  }
  const usage = result.signerCertificate?.extensions?.find(({ extnID }) => extnID === "2.5.29.37");
  const purposes = (usage?.parsedValue as { keyPurposes?: string[] } | undefined)?.keyPurposes ?? [];
  if (!purposes.includes(timeStampingOid))
    throw new SigningRefused("INVALID", "the time stamp is of no such authority");
  return info.genTime;
}

function readToken(token: Buffer): { signed: SignedData; info: TSTInfo } {
  const content = ContentInfo.fromBER(new Uint8Array(token));
  if (content.contentType !== signedDataOid) throw new SigningRefused("INVALID", "the time stamp is not signed data");
  const signed = new SignedData({ schema: content.content as asn1js.Sequence });
  const inner = signed.encapContentInfo.eContent?.valueBlock.valueHexView ?? new Uint8Array();
  return { signed, info: TSTInfo.fromBER(new Uint8Array(inner)) };
}

function sha256(octets: Buffer): Buffer {
  return createHash("sha256").update(octets).digest();
}

/** The certificates a token carries that are not among the trusted ones, as DER. */
export function timestampCertificates(token: Buffer, known: readonly X509Certificate[]): Buffer[] {
  const carried = readToken(token).signed.certificates ?? [];
  const ders = carried.map((certificate) => Buffer.from(certificate.toSchema().toBER(false)));
  return ders.filter((der) => !known.some(({ raw }) => raw.equals(der)));
}
