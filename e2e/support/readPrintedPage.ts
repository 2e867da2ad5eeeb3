import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GrayPicture } from "./GrayPicture";
import type { PrintedPage } from "./photograph";

const dpi = 300;
/** Where the certificate has its code: 25-60 mm from the left, in the lowest part of the text. */
const place = { left: 25, right: 60, top: 225, bottom: 272 };
const ink = 90;

/** The first page of a certificate, printed so small that its code, with the quiet zone, is as wide as asked. */
export function readPrintedPage(pdf: Buffer, codeMillimetres: number): PrintedPage {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  try {
    writeFileSync(join(folder, "certificate.pdf"), pdf);
    const [source, target] = [join(folder, "certificate.pdf"), join(folder, "page")];
    execFileSync("pdftoppm", ["-r", String(dpi), "-gray", "-singlefile", source, target], { stdio: "ignore" });
    const picture = readPgm(readFileSync(`${target}.pgm`));
    const printed = ((place.right - place.left) * dpi) / 25.4;
    return { picture, codeMillimetres, perMillimetre: printed / codeMillimetres, middle: middleOfCode(picture) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A portable graymap with one byte a pixel, as pdftoppm writes it. */
function readPgm(bytes: Buffer): GrayPicture {
  const [head = "", width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString("latin1", 0, 64)) ?? [];
  if (!head) throw new Error("not a graymap of one byte a pixel");
  return { width: Number(width), height: Number(height), light: bytes.subarray(head.length) };
}

function middleOfCode({ width, light }: GrayPicture): [number, number] {
  const pixels = (millimetres: number): number => Math.round((millimetres * dpi) / 25.4);
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (let y = pixels(place.top); y < pixels(place.bottom); y++) {
    for (let x = pixels(place.left); x < pixels(place.right); x++) {
      if ((light[y * width + x] ?? 255) > ink) continue;
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
  }
  if (Math.abs(right - left - (bottom - top)) > 3) throw new Error("the page has no code where it should have one");
  return [(left + right) / 2, (top + bottom) / 2];
}
