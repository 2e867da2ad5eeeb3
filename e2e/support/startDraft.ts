import { expect, type Page } from "@playwright/test";

/** Finds a qualification by its name and begins an application in its open round; answers with the draft's id. */
export async function startDraft(page: Page, qualification: string): Promise<string> {
  await page.goto("/qualifications");
  await page.getByRole("searchbox", { name: "Otsi kutset" }).fill(qualification.split(",")[0] ?? qualification);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: qualification, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: qualification })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Alusta taotlust" }).click();
  await page.getByRole("button", { name: "Alusta taotlust" }).click();
  await expect(page.getByRole("list", { name: "Taotluse osad" })).toBeVisible();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}
