import { PDFDocument, PDFName, type PDFObject, PDFRef } from "pdf-lib";
import type { ValidationData } from "./gatherValidation";

/**
 * Adds what proves the seal for years (DSS, ETSI EN 319 142-1, level LT) after the sealed bytes, none of which changes: an
 * incremental update with the new objects, the catalogue once more, and a cross-reference table that leads to the old one.
 */
export async function addValidation(sealed: Buffer, data: ValidationData): Promise<Buffer> {
  const document = await PDFDocument.load(sealed, { updateMetadata: false });
  const { context, catalog } = document;
  const { Root: root, Info: info, ID: id } = context.trailerInfo;
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(sealed.subarray(-64).toString("latin1"))?.[1];
  if (!(root instanceof PDFRef) || previous === undefined) throw new Error("the sealed file has no plain ending");
  const known = context.largestObjectNumber;
  const streams = (ders: readonly Buffer[]) => ders.map((der) => context.register(context.stream(new Uint8Array(der))));
  const dss = { Type: "DSS", Certs: streams(data.certificates), OCSPs: streams(data.ocsps) };
  catalog.set(PDFName.of("DSS"), context.register(context.obj(dss)));
  const extension = { ESIC: { BaseVersion: "1.7", ExtensionLevel: 1 } };
  catalog.set(PDFName.of("Extensions"), context.obj(extension));
  const added = context.enumerateIndirectObjects().filter(([ref]) => ref.objectNumber > known);
  const written = [[root, catalog] as [PDFRef, PDFObject], ...added];
  const trailer = { Size: context.largestObjectNumber + 1, Root: root, Prev: Number(previous), Info: info, ID: id };
  return appended(sealed, written, context.obj(trailer));
}

/** The objects behind the bytes, with their table. */
function appended(before: Buffer, objects: readonly (readonly [PDFRef, PDFObject])[], trailer: PDFObject): Buffer {
  const parts: Buffer[] = [before, Buffer.from("\n")];
  let offset = before.length + 1;
  const entries = objects.map(([{ objectNumber, generationNumber }, object]) => {
    const start = offset;
    const head = Buffer.from(`${objectNumber} ${generationNumber} obj\n`);
    const written = Buffer.concat([head, bytesOf(object), Buffer.from("\nendobj\n")]);
    parts.push(written);
    offset += written.length;
    const place = String(start).padStart(10, "0");
    return `${objectNumber} 1\n${place} ${String(generationNumber).padStart(5, "0")} n \n`;
  });
  const table = `xref\n${entries.join("")}trailer\n`;
  return Buffer.concat([
    ...parts,
    Buffer.from(table),
    bytesOf(trailer),
    Buffer.from(`\nstartxref\n${offset}\n%%EOF\n`),
  ]);
}

function bytesOf(object: PDFObject): Buffer {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return Buffer.from(bytes);
}
