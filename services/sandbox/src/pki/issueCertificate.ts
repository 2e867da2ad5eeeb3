import { randomBytes, webcrypto } from "node:crypto";
import * as asn1js from "asn1js";
import { Certificate, type Extension, RelativeDistinguishedNames, Time } from "pkijs";
import { authorityKeyIdentifier, subjectKeyIdentifier } from "./extensions";
import { type Identity, type KeyKind, keyKinds } from "./Identity";

const nameTypes = {
  country: "2.5.4.6",
  organisation: "2.5.4.10",
  commonName: "2.5.4.3",
  surname: "2.5.4.4",
  givenName: "2.5.4.42",
  serialNumber: "2.5.4.5",
  organisationIdentifier: "2.5.4.97",
} as const;

/** Whom a certificate is for, in the order the parts are written. */
export type Subject = Partial<Record<keyof typeof nameTypes, string>>;

/** Makes a key and a certificate for it, signed by the issuer or, for the root, by itself; answers the PEM of both. */
export async function issueCertificate(given: {
  kind: KeyKind;
  subject: Subject;
  years: number;
  extensions: Extension[];
  issuer?: Identity;
}): Promise<string> {
  const pair = await webcrypto.subtle.generateKey(keyKinds[given.kind], true, ["sign", "verify"]);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ valueHex: serialNumber() });
  certificate.subject = nameOf(given.subject);
  certificate.issuer = given.issuer?.certificate.subject ?? certificate.subject;
  const start = new Date(Date.now() - 24 * 3_600_000);
  start.setMilliseconds(0);
  certificate.notBefore = new Time({ type: 0, value: start });
  certificate.notAfter = new Time({ type: 0, value: new Date(start.getTime() + given.years * 365 * 24 * 3_600_000) });
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  const ownHash = await certificate.getKeyHash("SHA-1");
  const issuerHash = given.issuer ? await given.issuer.certificate.getKeyHash("SHA-1") : ownHash;
  certificate.extensions = [...given.extensions, subjectKeyIdentifier(ownHash), authorityKeyIdentifier(issuerHash)];
  await certificate.sign(given.issuer?.signingKey ?? pair.privateKey, "SHA-384");
  const pkcs8 = await webcrypto.subtle.exportKey("pkcs8", pair.privateKey);
  return toPem("PRIVATE KEY", pkcs8) + toPem("CERTIFICATE", certificate.toSchema(true).toBER(false));
}

/** A positive number of 16 bytes, without a leading zero byte. */
function serialNumber(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.buffer;
}

/** The name with each part in a set of its own; built by hand, because the library would put all parts into one. */
function nameOf(subject: Subject): RelativeDistinguishedNames {
  const parts = (Object.entries(subject) as [keyof typeof nameTypes, string][]).map(([part, value]) => {
    const printable = part === "country" || part === "serialNumber";
    const text = printable ? new asn1js.PrintableString({ value }) : new asn1js.Utf8String({ value });
    const type = new asn1js.ObjectIdentifier({ value: nameTypes[part] });
    return new asn1js.Set({ value: [new asn1js.Sequence({ value: [type, text] })] });
  });
  return RelativeDistinguishedNames.fromBER(new asn1js.Sequence({ value: parts }).toBER(false));
}

function toPem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
