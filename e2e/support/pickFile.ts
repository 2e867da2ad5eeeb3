import type { Page } from "@playwright/test";

/** A file as it would be picked from a disk. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Picks a file with the button of this place, e.g. "Haridust tõendav dokument". */
export async function pickFile(page: Page, place: string, file: PickedFile): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: `Vali fail: ${place}` }).click();
  await (await chooser).setFiles(file);
}
