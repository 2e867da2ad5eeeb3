import { expect, test, type Page } from "@playwright/test";
import { signInAs } from "../support/signInAs";

/** What has the focus, by its role and name. */
const focused = (page: Page) => page.locator("*:focus");

/** Presses Tab until the focus is on what bears this name; a reader without a mouse gets no further either. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const said = await focused(page).evaluate((node) => {
      const label = node.getAttribute("aria-label");
      const labels = node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node.labels : null;
      return (label ?? labels?.[0]?.textContent ?? node.textContent).replace(/\s+/g, " ").trim();
    });
    if (typeof name === "string" ? said === name : name.test(said)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

test("the first Tab leads past the head to the content", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveText("Otse sisu juurde");
  await expect(focused(page)).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(focused(page)).toHaveAttribute("id", "main");
});

test("the language is switched by keyboard and stays", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await tabTo(page, "RU, По-русски");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByRole("banner").getByRole("link", { name: "Войти" })).toBeVisible();
});

test("the role menu opens, closes by Escape and signs out by keyboard", async ({ browser }) => {
  const { context, page } = await signInAs(browser, "peeter");
  await tabTo(page, /^Peeter Mägi/);
  await page.keyboard.press("Enter");
  const menu = page.getByRole("group", { name: "Teie rollid" });
  await expect(menu).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(focused(page)).toContainText("Peeter Mägi");
  await page.keyboard.press("Enter");
  await tabTo(page, "Logi välja");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Sisselogimine" })).toBeVisible();
  await context.close();
});

test("an application is begun and kept without a mouse", async ({ browser }) => {
  const { context, page } = await signInAs(browser, "mari");
  await tabTo(page, "Kutsed");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Kutsed" })).toBeFocused();
  await tabTo(page, "Otsi kutset");
  await page.keyboard.type("Tugiisik");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Leidsime 1 kutse")).toBeVisible();
  await tabTo(page, /^Tugiisik/);
  await page.keyboard.press("Enter");
  await tabTo(page, "Alusta taotlust");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Alusta taotlust" })).toBeVisible();
  await tabTo(page, "Alusta taotlust");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Taotluse osad" })).toBeVisible();
  await tabTo(page, "Haridus");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Haridus" })).toBeFocused();
  await tabTo(page, "Haridus");
  await page.keyboard.type("Tartu Tervishoiu Kõrgkool, 2019");
  await expect(page.getByText(/^Salvestatud kell/)).toBeVisible();
  await tabTo(page, "Salvesta ja jätka");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Töökogemus" })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("textbox", { name: "Haridus" })).toHaveValue("Tartu Tervishoiu Kõrgkool, 2019");
  await context.close();
});
