import { createHash, X509Certificate } from "node:crypto";
import { canonicalize, writeDocument } from "./canonicalize";
import type { SignatureDraft } from "./SignatureDraft";
import type { Hash } from "./SigningMeans";
import { element, type XmlElement } from "./XmlElement";

const exclusiveC14n = "http://www.w3.org/2001/10/xml-exc-c14n#";
const sha256Uri = "http://www.w3.org/2001/04/xmlenc#sha256";

/** The names of the signature algorithms in XML, by key and hash. */
export const algorithmUris: Readonly<Record<string, string>> = Object.fromEntries(
  (["sha256", "sha384", "sha512"] as Hash[]).flatMap((hash) => [
    [`ec-${hash}`, `http://www.w3.org/2001/04/xmldsig-more#ecdsa-${hash}`],
    [`rsa-${hash}`, `http://www.w3.org/2001/04/xmldsig-more#rsa-${hash}`],
    [`rsa-pss-${hash}`, `http://www.w3.org/2007/05/xmldsig-more#${hash}-rsa-MGF1`],
  ]),
);

/** What makes a signature provable for years (XAdES level LT): its time stamp, its OCSP answer and their certificates. */
export interface LongTermProof {
  timestamp: Buffer;
  ocsp: Buffer;
  certificates: Buffer[];
}

/** The octets that are signed: the canonical SignedInfo. */
export function signedOctets(draft: SignatureDraft): Buffer {
  return Buffer.from(canonicalize(signedInfo(draft)));
}

/** The octets the time stamp covers: the canonical SignatureValue. */
export function timestampedOctets(draft: SignatureDraft, value: Buffer): Buffer {
  return Buffer.from(canonicalize(signatureValue(draft, value)));
}

/** The finished `META-INF/signaturesN.xml` (ETSI EN 319 132-1, level LT, inside ASiC-E). */
export function writeSignature(draft: SignatureDraft, value: Buffer, proof: LongTermProof): string {
  const certificate = element("ds:X509Certificate", {}, base64(derOf(draft)));
  const signature = element(
    "ds:Signature",
    { Id: draft.id },
    signedInfo(draft),
    signatureValue(draft, value),
    element("ds:KeyInfo", {}, element("ds:X509Data", {}, certificate)),
    element(
      "ds:Object",
      {},
      element(
        "xades:QualifyingProperties",
        { Target: `#${draft.id}` },
        signedProperties(draft),
        unsignedProperties(draft, proof),
      ),
    ),
  );
  return writeDocument(element("asic:XAdESSignatures", {}, signature));
}

function signedInfo(draft: SignatureDraft): XmlElement {
  const properties = createHash("sha256")
    .update(canonicalize(signedProperties(draft)))
    .digest();
  const { key, hash } = draft.algorithm;
  return element(
    "ds:SignedInfo",
    {},
    element("ds:CanonicalizationMethod", { Algorithm: exclusiveC14n }),
    element("ds:SignatureMethod", { Algorithm: algorithmUris[`${key}-${hash}`] ?? "" }),
    ...draft.files.map(({ name, sha256 }, at) =>
      element("ds:Reference", { Id: fileId(draft, at), URI: uriOf(name) }, ...digest(sha256)),
    ),
    element(
      "ds:Reference",
      { Type: "http://uri.etsi.org/01903#SignedProperties", URI: `#${draft.id}-SignedProperties` },
      element("ds:Transforms", {}, element("ds:Transform", { Algorithm: exclusiveC14n })),
      ...digest(base64(properties)),
    ),
  );
}

function signedProperties(draft: SignatureDraft): XmlElement {
  const certificateDigest = base64(createHash("sha256").update(derOf(draft)).digest());
  return element(
    "xades:SignedProperties",
    { Id: `${draft.id}-SignedProperties` },
    element(
      "xades:SignedSignatureProperties",
      {},
      element("xades:SigningTime", {}, draft.signingTime),
      element(
        "xades:SigningCertificateV2",
        {},
        element("xades:Cert", {}, element("xades:CertDigest", {}, ...digest(certificateDigest))),
      ),
      element(
        "xades:SignerRoleV2",
        {},
        element("xades:ClaimedRoles", {}, element("xades:ClaimedRole", {}, draft.role)),
      ),
    ),
    element(
      "xades:SignedDataObjectProperties",
      {},
      ...draft.files.map(({ mediaType }, at) =>
        element(
          "xades:DataObjectFormat",
          { ObjectReference: `#${fileId(draft, at)}` },
          element("xades:MimeType", {}, mediaType),
        ),
      ),
    ),
  );
}

function unsignedProperties(draft: SignatureDraft, proof: LongTermProof): XmlElement {
  return element(
    "xades:UnsignedProperties",
    {},
    element(
      "xades:UnsignedSignatureProperties",
      {},
      element(
        "xades:SignatureTimeStamp",
        { Id: `${draft.id}-TS` },
        element("ds:CanonicalizationMethod", { Algorithm: exclusiveC14n }),
        element("xades:EncapsulatedTimeStamp", {}, base64(proof.timestamp)),
      ),
      element(
        "xades:CertificateValues",
        {},
        ...proof.certificates.map((der) => element("xades:EncapsulatedX509Certificate", {}, base64(der))),
      ),
      element(
        "xades:RevocationValues",
        {},
        element("xades:OCSPValues", {}, element("xades:EncapsulatedOCSPValue", {}, base64(proof.ocsp))),
      ),
    ),
  );
}

function signatureValue(draft: SignatureDraft, value: Buffer): XmlElement {
  return element("ds:SignatureValue", { Id: `${draft.id}-SIG` }, base64(value));
}

function digest(value: string): XmlElement[] {
  return [element("ds:DigestMethod", { Algorithm: sha256Uri }), element("ds:DigestValue", {}, value)];
}

function fileId(draft: SignatureDraft, at: number): string {
  return `${draft.id}-RefId${at}`;
}

function derOf(draft: SignatureDraft): Buffer {
  return new X509Certificate(draft.certificatePem).raw;
}

function uriOf(name: string): string {
  const escape = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name).replace(/[!'()*]/g, escape);
}

function base64(bytes: Buffer): string {
  return bytes.toString("base64");
}
