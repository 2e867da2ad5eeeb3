import { expect, type Page } from "@playwright/test";
import { openPersonMenu } from "./openPersonMenu";

/** Takes up another role of the person's own, e.g. "Hindaja", and waits until the portal says so. */
export async function actAs(page: Page, person: string, role: string): Promise<void> {
  const strip = page.getByText(`Tegutsete rollis: ${role}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (await strip.isVisible()) return;
  const menu = await openPersonMenu(page, person);
  await menu.getByRole("button", { name: new RegExp(`^${role}`) }).click();
  await expect(strip).toBeVisible();
}
