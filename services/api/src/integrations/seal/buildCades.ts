import { createHash, verify, type X509Certificate } from "node:crypto";
import * as asn1js from "asn1js";
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs";
import { issuerOf, readTrusted } from "../signing/TrustedAuthorities";
import type { RemoteKey } from "./RemoteKey";
import { SealRefused } from "./SealRefused";
import { stampOver, type StampConfig } from "./stampOver";

const oid = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  timeStampToken: "1.2.840.113549.1.9.16.2.14",
  sha256: "2.16.840.1.101.3.4.2.1",
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
} as const;

/** A signature with what it was made from. */
export interface Cades {
  /** The signature, DER. */
  readonly cms: Buffer;
  /** The time stamp in it. */
  readonly stamp: Buffer;
  readonly leaf: X509Certificate;
}

/** A detached CAdES signature (ETSI EN 319 122-1, B-T) over the octets, checked before it is given out. */
export async function buildCades(octets: Buffer, key: RemoteKey, stamps: StampConfig): Promise<Cades> {
  const [leaf, ...issuers] = await key.certificates();
  if (!leaf || !issuerOf(leaf, readTrusted(stamps.trustedPem))) {
    throw new SealRefused("INVALID", "the seal's certificate is of no trusted authority");
  }
  const attributes = signedAttributes(octets, leaf);
  const toSign = Buffer.from(new asn1js.Set({ value: attributes.map((each) => each.toSchema()) }).toBER(false));
  const signature = await key.sign(sha256(toSign));
  if (!verify("sha256", toSign, leaf.publicKey, signature)) {
    throw new SealRefused("INVALID", "the seal's signature does not hold");
  }
  const stamp = await stampOver(signature, stamps);
  const certificate = toPkijs(leaf);
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 }),
    signature: new asn1js.OctetString({ valueHex: arrayOf(signature) }),
    unsignedAttrs: new SignedAndUnsignedAttributes({
      type: 1,
      attributes: [
        new Attribute({ type: oid.timeStampToken, values: [ContentInfo.fromBER(arrayOf(stamp)).toSchema()] }),
      ],
    }),
  });
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: oid.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [certificate, ...issuers.map(toPkijs)],
    signerInfos: [signer],
  });
  const content = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
  return { cms: Buffer.from(content.toSchema().toBER(false)), stamp, leaf };
}

/** What is signed: the content's type and digest, and whose certificate it is; in the order that DER asks for. */
function signedAttributes(octets: Buffer, leaf: X509Certificate): Attribute[] {
  const certificateId = new asn1js.Sequence({ value: [octetString(sha256(leaf.raw))] });
  const signingCertificate = new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [certificateId] })] });
  const attributes = [
    new Attribute({ type: oid.contentType, values: [new asn1js.ObjectIdentifier({ value: oid.data })] }),
    new Attribute({ type: oid.messageDigest, values: [octetString(sha256(octets))] }),
    new Attribute({ type: oid.signingCertificateV2, values: [signingCertificate] }),
  ];
  return attributes.sort((one, other) => Buffer.compare(encoded(one), encoded(other)));
}

const encoded = (attribute: Attribute): Buffer => Buffer.from(attribute.toSchema().toBER(false));

const octetString = (bytes: Buffer): asn1js.OctetString => new asn1js.OctetString({ valueHex: arrayOf(bytes) });

const arrayOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

const sha256 = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

const toPkijs = (certificate: X509Certificate): Certificate => Certificate.fromBER(new Uint8Array(certificate.raw));
