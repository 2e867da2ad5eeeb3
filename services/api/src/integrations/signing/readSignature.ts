import { X509Certificate } from "node:crypto";
import { parseXml } from "./parseXml";
import type { FileReference, SignatureDraft } from "./SignatureDraft";
import type { SignatureAlgorithm } from "./SigningMeans";
import { algorithmUris, type LongTermProof, writeSignature } from "./xades";
import type { XmlElement } from "./XmlElement";

/** A signature file taken apart again. */
export interface ReadSignature {
  draft: SignatureDraft;
  value: Buffer;
  proof: LongTermProof;
}

/**
 * Takes a signature file apart. What was taken is written again and must give the same bytes, so that nothing in the
 * file can mean something else to another reader; throws when it does not.
 */
export function readSignature(xml: string): ReadSignature {
  const root = parseXml(xml);
  const id = one(root, "ds:Signature").attributes["Id"] ?? "";
  const certificate = new X509Certificate(bytesOf(root, "ds:X509Certificate"));
  const draft: SignatureDraft = {
    id,
    files: readFiles(root),
    certificatePem: certificate.toString(),
    algorithm: readAlgorithm(one(root, "ds:SignatureMethod").attributes["Algorithm"] ?? ""),
    signingTime: textOf(root, "xades:SigningTime"),
    role: textOf(root, "xades:ClaimedRole"),
  };
  const value = bytesOf(root, "ds:SignatureValue");
  const proof: LongTermProof = {
    timestamp: bytesOf(root, "xades:EncapsulatedTimeStamp"),
    ocsp: bytesOf(root, "xades:EncapsulatedOCSPValue"),
    certificates: all(root, "xades:EncapsulatedX509Certificate").map((found) => Buffer.from(text(found), "base64")),
  };
  if (writeSignature(draft, value, proof) !== xml)
    throw new Error("the signature file was changed or is not of the form we write");
  return { draft, value, proof };
}

function readFiles(root: XmlElement): FileReference[] {
  const mediaTypes = all(root, "xades:MimeType").map(text);
  const references = all(root, "ds:Reference").filter(({ attributes }) => attributes["Id"] !== undefined);
  return references.map((reference, at) => ({
    name: decodeURIComponent(reference.attributes["URI"] ?? ""),
    mediaType: mediaTypes[at] ?? "",
    sha256: textOf(reference, "ds:DigestValue"),
  }));
}

function readAlgorithm(uri: string): SignatureAlgorithm {
  const name = Object.keys(algorithmUris).find((known) => algorithmUris[known] === uri);
  const [, key, hash] = /^(.+)-(sha\d+)$/.exec(name ?? "") ?? [];
  if (!key || !hash) throw new Error("a signature algorithm we do not use");
  return { key, hash } as SignatureAlgorithm;
}

function all(root: XmlElement, name: string): XmlElement[] {
  const children = root.children.filter((child) => typeof child !== "string");
  return [...(root.name === name ? [root] : []), ...children.flatMap((child) => all(child, name))];
}

function one(root: XmlElement, name: string): XmlElement {
  const [found, ...more] = all(root, name);
  if (!found || more.length > 0) throw new Error(`the signature file must have one ${name}`);
  return found;
}

function text(found: XmlElement): string {
  return found.children.filter((child) => typeof child === "string").join("");
}

function textOf(root: XmlElement, name: string): string {
  return text(one(root, name));
}

function bytesOf(root: XmlElement, name: string): Buffer {
  return Buffer.from(textOf(root, name), "base64");
}
