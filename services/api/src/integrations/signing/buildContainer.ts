import { createHash } from "node:crypto";
import { strToU8, zipSync, type Zippable } from "fflate";
import { writeDocument } from "./canonicalize";
import type { DataFile } from "./DataFile";
import { readSignature } from "./readSignature";
import type { FileReference } from "./SignatureDraft";
import { element } from "./XmlElement";

/** The media type of a signed container (ETSI EN 319 162-1, ASiC-E). */
export const containerType = "application/vnd.etsi.asic-e+zip";

/** The same instant for every entry, so that the same content always gives the same bytes. */
const entryTime = new Date(2020, 0, 1, 12);

/**
 * Puts the files and their signatures (each a `signatures….xml`) into one container. Throws when a file's name cannot
 * stand in a container, or when a signature does not cover exactly these files with these bytes.
 */
export function buildContainer(files: readonly DataFile[], signatureXmls: readonly string[]): Buffer {
  const references = referTo(files);
  for (const xml of signatureXmls) {
    const covered = readSignature(xml).draft.files;
    if (JSON.stringify(covered) !== JSON.stringify(references)) throw new Error("a signature covers other files");
  }
  const entries: Zippable = { mimetype: [strToU8(containerType), { level: 0, mtime: entryTime }] };
  const add = (name: string, bytes: Uint8Array) => {
    entries[name] = [bytes, { level: 6, mtime: entryTime }];
  };
  for (const { name, bytes } of files) add(name, bytes);
  add("META-INF/manifest.xml", strToU8(writeManifest(files)));
  signatureXmls.forEach((xml, at) => add(`META-INF/signatures${at}.xml`, strToU8(xml)));
  return Buffer.from(zipSync(entries));
}

/** The files as a signature names them; throws when a name cannot stand in a container. */
export function referTo(files: readonly DataFile[]): FileReference[] {
  if (files.length === 0) throw new Error("nothing to sign");
  const names = new Set(files.map(({ name }) => name.normalize("NFC").toLowerCase()));
  if (names.size !== files.length) throw new Error("two files of one name");
  for (const { name } of files) if (!isFileName(name)) throw new Error(`a name that cannot be used: ${name}`);
  return files.map(({ name, mediaType, bytes }) => ({
    name,
    mediaType,
    sha256: createHash("sha256").update(bytes).digest("base64"),
  }));
}

/** The container's list of files and their media types. */
export function writeManifest(files: readonly Pick<DataFile, "name" | "mediaType">[]): string {
  const entry = (path: string, type: string) =>
    element("manifest:file-entry", { "manifest:full-path": path, "manifest:media-type": type });
  const entries = files.map(({ name, mediaType }) => entry(name, mediaType));
  return writeDocument(
    element("manifest:manifest", { "manifest:version": "1.2" }, entry("/", containerType), ...entries),
  );
}

/** All-digit names are refused because a JavaScript object would put them before `mimetype`. */
function isFileName(name: string): boolean {
  return name.length <= 200 && !/[/\\\p{Cc}]|^\.|^mimetype$|^META-INF$|^\d+$|^__proto__$/iu.test(name);
}
