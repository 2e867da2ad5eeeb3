import { photoLooks } from "./looks";
import { readPicture } from "./readPicture";

/** What the code in a chosen file says; null when the file is no picture or has none. */
export async function readPhoto(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  try {
    return await readPicture({ picture, width: picture.width, height: picture.height }, photoLooks);
  } finally {
    picture.close();
  }
}
