import { expect, type Page } from "@playwright/test";
import { openPersonMenu } from "./openPersonMenu";

/** Takes up another role of the person's own, e.g. "Hindaja", and waits until the portal has come anew and says so. */
export async function actAs(page: Page, person: string, role: string): Promise<void> {
  const strip = page.getByText(`Tegutsete rollis: ${role}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (await strip.isVisible()) return;
  const menu = await openPersonMenu(page, person);
  // Another role is another work: the portal is loaded anew at its home, and only then may one go on.
  await Promise.all([page.waitForEvent("load"), menu.getByRole("button", { name: new RegExp(`^${role}`) }).click()]);
  await expect(strip).toBeVisible();
}
