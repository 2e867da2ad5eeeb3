import { strFromU8, unzipSync } from "fflate";
import { containerType, writeManifest } from "./buildContainer";
import type { DataFile } from "./DataFile";
import { parseXml } from "./parseXml";

/** A container taken apart: its data files and its signature files. */
export interface ReadContainer {
  files: DataFile[];
  signatureXmls: string[];
}

const limits = { entries: 50, entryBytes: 25_000_000, totalBytes: 60_000_000, ratio: 200 };

/** Opens a container; throws when it is too large unpacked, when a name is unsafe, or when it is no ASiC-E container. */
export function readContainer(bytes: Uint8Array): ReadContainer {
  requireMimetypeFirst(bytes);
  const entries = unzipSafely(bytes);
  if (strFromU8(entries["mimetype"] ?? new Uint8Array()) !== containerType) throw new Error("not an ASiC-E container");
  const manifest = strFromU8(entries["META-INF/manifest.xml"] ?? new Uint8Array());
  const mediaTypes = readManifest(manifest);
  const names = Object.keys(entries);
  const signatures = names.filter((name) => /^META-INF\/signatures\d+\.xml$/.test(name));
  const dataNames = names.filter((name) => name !== "mimetype" && !name.startsWith("META-INF/"));
  if (names.length !== dataNames.length + signatures.length + 2) throw new Error("a file that does not belong there");
  const files = dataNames.map((name) => ({
    name,
    mediaType: mediaTypes.get(name) ?? "",
    bytes: Buffer.from(entries[name] ?? []),
  }));
  if (writeManifest(files) !== manifest) throw new Error("the manifest does not list exactly the files");
  return { files, signatureXmls: signatures.map((name) => strFromU8(entries[name] ?? new Uint8Array())) };
}

/** The first entry must be `mimetype`, stored, without extra fields and without a data descriptor. */
function requireMimetypeFirst(bytes: Uint8Array): void {
  const header = Buffer.from(bytes.subarray(0, 38));
  const isFirst =
    header.length === 38 &&
    header.readUInt32LE(0) === 0x04034b50 &&
    (header.readUInt16LE(6) & 8) === 0 &&
    header.readUInt16LE(8) === 0 &&
    header.readUInt16LE(28) === 0 &&
    header.toString("latin1", 30, 38) === "mimetype";
  if (!isFirst) throw new Error("not an ASiC-E container");
}

function unzipSafely(bytes: Uint8Array): Record<string, Uint8Array> {
  const seen = new Set<string>();
  let total = 0;
  return unzipSync(bytes, {
    filter({ name, size, originalSize }) {
      const key = name.normalize("NFC").toLowerCase();
      if (seen.has(key)) throw new Error("two entries of one name");
      seen.add(key);
      total += originalSize;
      if (seen.size > limits.entries) throw new Error("too many entries");
      if (name.includes("..") || /^\/|\\|\p{Cc}|^__proto__$/u.test(name)) throw new Error("an unsafe name");
      if (originalSize > limits.entryBytes || total > limits.totalBytes) throw new Error("too large unpacked");
      if (originalSize / Math.max(1, size) > limits.ratio) throw new Error("packed too tightly");
      return true;
    },
  });
}

function readManifest(xml: string): Map<string, string> {
  const entries = parseXml(xml).children.filter((child) => typeof child !== "string");
  return new Map(
    entries.map(({ attributes }) => [attributes["manifest:full-path"] ?? "", attributes["manifest:media-type"] ?? ""]),
  );
}
