import { createHash, randomBytes } from "node:crypto";
import * as asn1js from "asn1js";
import { Accuracy, Attribute, ContentInfo, EncapsulatedContentInfo, IssuerAndSerialNumber, PKIStatusInfo } from "pkijs";
import { SignedAndUnsignedAttributes, SignedData, SignerInfo, TimeStampReq, TimeStampResp, TSTInfo } from "pkijs";
import type { CertificateAuthority } from "./CertificateAuthority";

const tstInfoType = "1.2.840.113549.1.9.16.1.4";
const hashLengths: Record<string, number> = {
  "2.16.840.1.101.3.4.2.1": 32,
  "2.16.840.1.101.3.4.2.2": 48,
  "2.16.840.1.101.3.4.2.3": 64,
};

/** Answers a time stamp request (RFC 3161) over SHA-256, SHA-384 or SHA-512; refuses what is malformed. */
export async function answerTimestamp(request: Uint8Array, authority: CertificateAuthority): Promise<Buffer> {
  const asked = parse(request);
  const imprint = asked?.messageImprint;
  const length = imprint && hashLengths[imprint.hashAlgorithm.algorithmId];
  if (!asked || !imprint || length !== imprint.hashedMessage.valueBlock.valueHexView.byteLength) return refusal();
  const genTime = new Date();
  genTime.setMilliseconds(0);
  const info = new TSTInfo({
    version: 1,
    policy: "1.2.3.4.1",
    messageImprint: imprint,
    serialNumber: new asn1js.Integer({ valueHex: positiveNumber() }),
    genTime,
    accuracy: new Accuracy({ seconds: 1 }),
    ...(asked.nonce ? { nonce: asked.nonce } : {}),
  });
  const token = await sign(info.toSchema().toBER(false), authority, asked.certReq === true);
  const response = new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken: token });
  return Buffer.from(response.toSchema().toBER(false));
}

async function sign(
  content: ArrayBuffer,
  authority: CertificateAuthority,
  withCertificates: boolean,
): Promise<ContentInfo> {
  const { certificate, der, signingKey } = authority.tsa;
  const encapContentInfo = new EncapsulatedContentInfo({ eContentType: tstInfoType });
  encapContentInfo.eContent = new asn1js.OctetString({ valueHex: content });
  const sid = new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber });
  const attributes = [
    attribute("1.2.840.113549.1.9.3", new asn1js.ObjectIdentifier({ value: tstInfoType })),
    attribute("1.2.840.113549.1.9.4", octets(sha256(new Uint8Array(content)))),
    attribute("1.2.840.113549.1.9.16.2.47", signingCertificate(der)),
  ];
  const signedAttrs = new SignedAndUnsignedAttributes({ type: 0, attributes: attributes.sort(byEncoding) });
  const signed = new SignedData({
    version: 3,
    encapContentInfo,
    signerInfos: [new SignerInfo({ version: 1, sid, signedAttrs })],
    ...(withCertificates ? { certificates: [certificate, authority.issuing.certificate] } : {}),
  });
  await signed.sign(signingKey, 0, "SHA-256");
  return new ContentInfo({ contentType: "1.2.840.113549.1.7.2", content: signed.toSchema(true) });
}

/** SigningCertificateV2 (RFC 5035): the SHA-256 of the authority's own certificate. */
function signingCertificate(der: Uint8Array): asn1js.Sequence {
  const certificateId = new asn1js.Sequence({ value: [octets(sha256(der))] });
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [certificateId] })] });
}

function parse(request: Uint8Array): TimeStampReq | undefined {
  try {
    return TimeStampReq.fromBER(new Uint8Array(request));
  } catch {
    return undefined;
  }
}

function refusal(): Buffer {
  return Buffer.from(new TimeStampResp({ status: new PKIStatusInfo({ status: 2 }) }).toSchema().toBER(false));
}

function attribute(type: string, value: asn1js.BaseBlock): Attribute {
  return new Attribute({ type, values: [value] });
}

function byEncoding(one: Attribute, other: Attribute): number {
  return Buffer.compare(Buffer.from(one.toSchema().toBER(false)), Buffer.from(other.toSchema().toBER(false)));
}

function octets(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: new Uint8Array(bytes).buffer });
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

function positiveNumber(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(9));
  bytes[0] = 1;
  return bytes.buffer;
}
