import { fileTypeFromBuffer } from "file-type/core";

/** A kind of file the register takes in, with the ending its names carry. */
export interface TakenType {
  readonly mediaType: string;
  readonly endings: readonly [string, ...string[]];
}

const container: TakenType = { mediaType: "application/vnd.etsi.asic-e+zip", endings: ["asice", "bdoc", "sce"] };

const taken: Readonly<Record<string, TakenType>> = {
  pdf: { mediaType: "application/pdf", endings: ["pdf"] },
  jpg: { mediaType: "image/jpeg", endings: ["jpg", "jpeg"] },
  png: { mediaType: "image/png", endings: ["png"] },
  odt: { mediaType: "application/vnd.oasis.opendocument.text", endings: ["odt"] },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    endings: ["docx"],
  },
};

/** What the bytes really are, whatever the file is called; null for what the register does not take in. */
export async function fileTypeOf(bytes: Buffer): Promise<TakenType | null> {
  if (isSignedContainer(bytes)) return container;
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found ? (taken[found.ext] ?? null) : null;
}

/** A signed container says so in its first, uncompressed entry, named "mimetype" (ETSI EN 319 162-1). */
function isSignedContainer(bytes: Buffer): boolean {
  const header = 30;
  if (bytes.length < header || bytes.readUInt32BE(0) !== 0x504b0304 || bytes.readUInt16LE(8) !== 0) return false;
  const nameEnd = header + bytes.readUInt16LE(26);
  const contentStart = nameEnd + bytes.readUInt16LE(28);
  const content = bytes.subarray(contentStart, contentStart + container.mediaType.length).toString("latin1");
  return bytes.subarray(header, nameEnd).toString("latin1") === "mimetype" && content === container.mediaType;
}
