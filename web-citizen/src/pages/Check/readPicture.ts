import { drawLook, type Seen } from "./drawLook";
import type { Look } from "./looks";

/** Milliseconds that one look may take beyond what it has to do. */
const patience = 300;

/** What a QR code in a picture says, by the first look that reads it; null when none does. The decoder is fetched when first needed. */
export async function readPicture(seen: Seen, looks: readonly Look[]): Promise<string | null> {
  const { default: decodeQR } = await import("qr/decode.js");
  const canvas = document.createElement("canvas");
  for (const look of looks) {
    const image = drawLook(seen, look, canvas);
    if (!image) return null;
    try {
      return decodeQR(image, { effort: Infinity, timeLimit: patience });
    } catch {
      // Not found this way: the next look.
    }
  }
  return null;
}
