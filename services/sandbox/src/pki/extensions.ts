import * as asn1js from "asn1js";
import { AccessDescription, BasicConstraints, CertificatePolicies, Extension, ExtKeyUsage } from "pkijs";
import { AuthorityKeyIdentifier, GeneralName, InfoAccess, PolicyInformation } from "pkijs";

const oid = {
  basicConstraints: "2.5.29.19",
  keyUsage: "2.5.29.15",
  extendedKeyUsage: "2.5.29.37",
  subjectKey: "2.5.29.14",
  authorityKey: "2.5.29.35",
  policies: "2.5.29.32",
  infoAccess: "1.3.6.1.5.5.7.1.1",
  ocsp: "1.3.6.1.5.5.7.48.1",
  ocspNoCheck: "1.3.6.1.5.5.7.48.1.5",
  qcStatements: "1.3.6.1.5.5.7.1.3",
} as const;

/** The bits of a key usage, counted from the left (RFC 5280 § 4.2.1.3). */
const keyUsageBits = { digitalSignature: 0, nonRepudiation: 1, keyAgreement: 4, keyCertSign: 5, cRLSign: 6 } as const;

export type KeyUsage = keyof typeof keyUsageBits;

/** Whether the certificate belongs to an authority. */
export function basicConstraints(authority: { pathLength?: number } | false): Extension {
  const value = new BasicConstraints({
    cA: authority !== false,
    ...(authority && authority.pathLength !== undefined ? { pathLenConstraint: authority.pathLength } : {}),
  });
  return extension(oid.basicConstraints, true, value.toSchema());
}

/** What the key may be used for. */
export function keyUsage(...usages: KeyUsage[]): Extension {
  const byte = usages.reduce((bits, usage) => bits | (0x80 >> keyUsageBits[usage]), 0);
  const unusedBits = Math.log2(byte & -byte);
  const value = new asn1js.BitString({ valueHex: new Uint8Array([byte]).buffer, unusedBits });
  return extension(oid.keyUsage, true, value);
}

/** The one purpose of a key that serves others: OCSP answers or time stamps. */
export function extendedKeyUsage(purpose: "ocspSigning" | "timeStamping"): Extension {
  const purposes = { ocspSigning: "1.3.6.1.5.5.7.3.9", timeStamping: "1.3.6.1.5.5.7.3.8" };
  return extension(oid.extendedKeyUsage, true, new ExtKeyUsage({ keyPurposes: [purposes[purpose]] }).toSchema());
}

/** That nobody need ask whether the responder's own certificate is revoked. */
export function ocspNoCheck(): Extension {
  return extension(oid.ocspNoCheck, false, new asn1js.Null());
}

/** The hash that names the certificate's own key. */
export function subjectKeyIdentifier(keyHash: ArrayBuffer): Extension {
  return extension(oid.subjectKey, false, new asn1js.OctetString({ valueHex: keyHash }));
}

/** The hash that names the issuer's key. */
export function authorityKeyIdentifier(keyHash: ArrayBuffer): Extension {
  const value = new AuthorityKeyIdentifier({ keyIdentifier: new asn1js.OctetString({ valueHex: keyHash }) });
  return extension(oid.authorityKey, false, value.toSchema());
}

/** What a qualified signing certificate of a person says: QCP-n-qscd, its statements and where to ask for its state. */
export function qualifiedSigning(ocspUrl: string): Extension[] {
  return qualified("0.4.0.194112.1.2", ocspUrl);
}

/** What a qualified certificate of an organisation's electronic seal says: QCP-l-qscd, the rest as a person's. */
export function qualifiedSealing(ocspUrl: string): Extension[] {
  return qualified("0.4.0.194112.1.3", ocspUrl);
}

function qualified(policyIdentifier: string, ocspUrl: string): Extension[] {
  const policy = new PolicyInformation({ policyIdentifier });
  const location = new GeneralName({ type: 6, value: ocspUrl });
  const access = new AccessDescription({ accessMethod: oid.ocsp, accessLocation: location });
  const statement = (id: string) => new asn1js.Sequence({ value: [new asn1js.ObjectIdentifier({ value: id })] });
  const statements = new asn1js.Sequence({ value: [statement("0.4.0.1862.1.1"), statement("0.4.0.1862.1.4")] });
  return [
    extension(oid.policies, false, new CertificatePolicies({ certificatePolicies: [policy] }).toSchema()),
    extension(oid.qcStatements, false, statements),
    extension(oid.infoAccess, false, new InfoAccess({ accessDescriptions: [access] }).toSchema()),
  ];
}

function extension(extnID: string, critical: boolean, value: asn1js.BaseBlock): Extension {
  return new Extension({ extnID, critical, extnValue: value.toBER(false) });
}
