import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/expectAccessible";
import { openPersonMenu } from "../support/openPersonMenu";
import { signInAs, watchPolicy } from "../support/signInAs";

const standIn = "Sisenege riigi autentimisteenuse kaudu";

test("a person signs in on the state's own screen and signs out again", async ({ page }) => {
  const violations = watchPolicy(page);
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Logi sisse" }).click();
  await expect(page.getByRole("heading", { name: standIn })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Smart-ID" }).first().check();
  await page.getByRole("button", { name: /Mari Maasikas/ }).click();

  const menu = await openPersonMenu(page, "Mari Maasikas");
  await expect(menu.getByRole("button", { name: "Eraisik" })).toHaveAttribute("aria-current", "true");
  await menu.getByRole("button", { name: "Logi välja" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Logi sisse" })).toBeVisible();
  await page.goto("/letters");
  await expect(page.getByRole("heading", { level: 1, name: "Sisselogimine" })).toBeVisible();
  expect(violations).toEqual([]);
});

test("who cancels at the state's screen is told so and may begin again", async ({ page }) => {
  await page.goto("/auth/login?portal=citizen&locale=et");
  await page.getByRole("button", { name: "Tagasi teenusepakkuja juurde" }).click();
  await expect(page.getByText("Katkestasite sisselogimise. Soovi korral alustage uuesti.")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Logi sisse riigi autentimisteenuses" }).click();
  await expect(page.getByRole("heading", { name: standIn })).toBeVisible();
});

test("a personal code with a wrong check digit is refused in words", async ({ page }) => {
  await page.goto("/auth/login?portal=citizen&locale=et");
  await page.getByLabel("Isikukood").fill("60001019907");
  await page.getByLabel("Eesnimi").fill("Mari");
  await page.getByLabel("Perekonnanimi").fill("Maasikas");
  await page.getByRole("button", { name: "Sisene", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Isikukood ei ole õige. Kontrollige numbreid.");
  await expect(page.getByLabel("Eesnimi")).toHaveValue("Mari");
});

test("one session holds in the three portals, each with what the person's roles allow", async ({ browser }) => {
  const { context, page } = await signInAs(browser, "jyri");
  await expect(page.getByText("Tegutsete rollis: Koordinaator")).toBeVisible();
  await page.goto("/");
  const menu = await openPersonMenu(page, "Jüri Kask");
  await expect(menu.getByRole("button", { name: /Koordinaator/ })).toBeVisible();
  await page.goto("/admin/");
  await expect(page.getByRole("heading", { name: "Teil ei ole sellel töölaual ühtegi kehtivat rolli." })).toBeVisible();
  await page.goto("/kao/");
  await expect(page.getByRole("heading", { level: 1, name: "Töölaud" })).toBeVisible();
  await context.close();
});

test("a role is switched, and the portal shows another's work", async ({ browser }) => {
  const { context, page } = await signInAs(browser, "liis");
  const menu = await openPersonMenu(page, "Liis Lepik");
  await menu.getByRole("button", { name: /^Hindaja/ }).click();
  await expect(page.getByText("Tegutsete rollis: Hindaja")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Peamenüü" }).getByRole("link", { name: "Eksamid" })).toBeVisible();
  const again = await openPersonMenu(page, "Liis Lepik");
  await again.getByRole("button", { name: /^Kutsekomisjoni liige/ }).click();
  await expect(page.getByText("Tegutsete rollis: Kutsekomisjoni liige")).toBeVisible();
  await context.close();
});
