/** What a QR code in a picture says; null when there is none. The decoder is fetched when first needed. */
export async function readPicture(picture: ImageBitmapSource): Promise<string | null> {
  const { default: decodeQR } = await import("qr/decode.js");
  const bitmap = await createImageBitmap(picture);
  for (const longest of [1200, 2400, 700]) {
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) return null;
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      // Not found at this size: the next one.
    }
  }
  return null;
}
