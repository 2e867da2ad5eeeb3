import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../support/expectAccessible";
import { forgetDialog } from "../support/forgetDialog";
import { signInAs } from "../support/signInAs";

const ofBodies = "Kutse andmise kord: mida muuta 2027. aastal?";
const ofHolders = "Kuidas kutsetunnistus on teid aidanud?";
const atLength = "Voorud hajutavad töö ja taotleja ootab ilmaasjata. ".repeat(60).trim();

test.describe.configure({ mode: "serial" });
test.beforeAll(forgetDialog);

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Teie vastust oodatakse" });

/** Chooses by the words beside the dot; the dot itself lies hidden under its drawing. */
const choose = (page: Page, name: string) => page.getByRole("radio", { name }).check({ force: true });

test("a coordinator is met by the dialog, puts it off, and finds the questions at the right of the home page", async ({
  browser,
}) => {
  const { context, page, violations } = await signInAs(browser, "jyri", { meetsDialog: true });
  const dialog = dialogOf(page);
  await expect(dialog.getByText(ofBodies)).toBeVisible();
  await expect(dialog.getByText("Vastamine on kohustuslik. Edasi saab lükata veel 3 korda.")).toBeVisible();
  await expectNoViolations(page);
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press("Tab");
    await expect(dialog.locator("*:focus")).toHaveCount(1);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  const beside = page.getByRole("complementary");
  await expect(beside.getByRole("heading", { name: "Vastamata küsimused" })).toBeVisible();
  const [box, main] = [await beside.boundingBox(), await page.getByRole("heading", { level: 1 }).boundingBox()];
  expect(box?.x ?? 0).toBeGreaterThan(main?.x ?? Infinity);
  await page.reload();
  await expect(beside.getByRole("link", { name: ofBodies })).toBeVisible();
  await expect(dialog).toBeHidden();
  await expectAccessible(page);
  expect(violations).toEqual([]);
  await context.close();
});

test("the coordinator passes the questions on, and a colleague answers at length in the body's name", async ({
  browser,
}) => {
  const jyri = await signInAs(browser, "jyri");
  await jyri.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await jyri.page.getByRole("link", { name: ofBodies }).click();
  await expect(jyri.page.getByRole("heading", { level: 1, name: ofBodies })).toBeVisible();
  await choose(jyri.page, "Taotleda peaks saama kogu aeg");
  await expect(jyri.page.getByRole("textbox", { name: /Miks peaks taotleda saama kogu aeg/ })).toBeVisible();
  await expect(jyri.page.getByText(/^Salvestatud kell/)).toBeVisible();
  await jyri.page.getByRole("button", { name: "Saada edasi" }).click();
  const passing = jyri.page.getByRole("dialog", { name: "Saada küsimustik edasi" });
  await passing.getByRole("button", { name: "Kopeeri tekst" }).click();
  await expect(passing).toBeHidden();
  const copied = await jyri.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(ofBodies);
  const link = /https?:\S+/.exec(copied)?.[0] ?? "";

  const anne = await signInAs(browser, "anne");
  await anne.page.goto(link);
  await expect(anne.page.getByRole("radio", { name: "Taotleda peaks saama kogu aeg" })).toBeChecked();
  await expect(anne.page.getByText(/Viimati kirjutas Jüri Kask/).first()).toBeVisible();
  await anne.page.getByRole("textbox", { name: /Miks peaks taotleda saama kogu aeg/ }).fill(atLength);
  await anne.page.getByRole("radio", { name: "Eksamite korraldamine Raske" }).check();
  await anne.page.getByRole("textbox", { name: /Mitu tundi kulub/ }).fill("6,5");
  await anne.page.getByRole("button", { name: "Saada vastused" }).click();
  await expect(anne.page.getByRole("alert")).toContainText("Mida peaks korras muutma esimesena?");
  await anne.page.getByRole("textbox", { name: /Mida peaks korras muutma/ }).fill("Voorude arvu.\n<b>Ja</b> tähtaegu.");
  await expect(anne.page.getByText(/^Salvestatud kell/)).toBeVisible();
  await expectAccessible(anne.page);
  await anne.page.getByRole("button", { name: "Saada vastused" }).click();
  await expect(anne.page.getByText("Aitäh, vastused on saadetud")).toBeVisible();
  await expect(anne.page.getByText("<b>Ja</b> tähtaegu.")).toBeVisible();
  await expectSettled(anne.page);
  await expectAccessible(anne.page);

  await jyri.page.reload();
  await expect(jyri.page.getByText(/Asutuse nimel saatis Anne Saar/)).toBeVisible();
  await expect(jyri.page.getByText(atLength.slice(0, 80))).toBeVisible();
  await jyri.page.goto("/kao/");
  await expect(jyri.page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(jyri.page.getByRole("complementary").getByRole("link", { name: ofBodies })).toBeHidden();
  expect([...jyri.violations, ...anne.violations]).toEqual([]);
  await Promise.all([jyri.context.close(), anne.context.close()]);
});

test("another body's coordinator sees nothing of it, and passes the own one to an outside expert", async ({
  browser,
}) => {
  const oskar = await signInAs(browser, "oskar");
  await oskar.page.getByRole("link", { name: ofBodies }).click();
  await expect(oskar.page.getByRole("radio", { name: "Taotleda peaks saama kogu aeg" })).not.toBeChecked();
  await oskar.page.getByRole("button", { name: "Saada edasi" }).click();
  const passing = oskar.page.getByRole("dialog", { name: "Saada küsimustik edasi" });
  await passing.locator("label").filter({ hasText: "Kutse asutusevälisele eksperdile" }).click();
  const addresses = passing.getByRole("textbox", { name: "E-posti aadressid" });
  await addresses.fill(Array.from({ length: 100 }, (_, at) => `a${at}@example.com`).join("\n"));
  await passing.getByRole("button", { name: "Saada e-kiri" }).click();
  await expect(passing.getByText("Korraga saab saata kuni viiele aadressile.")).toBeVisible();
  await addresses.fill("ekspert@example.com");
  await passing.getByRole("button", { name: "Saada e-kiri" }).click();
  await expect(passing).toBeHidden();
  const passed = oskar.page.getByRole("listitem").filter({ hasText: "Kutse asutusevälisele eksperdile" });
  await expect(passed).toBeVisible();
  expect(oskar.violations).toEqual([]);
  await oskar.context.close();
});

test("a holder answers anonymously, on a phone, and is told that it is out of everybody's hands", async ({
  browser,
}) => {
  const { context, page, violations } = await signInAs(browser, "jaan", { meetsDialog: true, phone: true });
  const dialog = dialogOf(page);
  await expect(dialog.getByText(ofHolders)).toBeVisible();
  await expectNoViolations(page);
  await dialog.getByRole("button", { name: "Vasta kohe" }).click();
  await expect(page.getByRole("heading", { level: 1, name: ofHolders })).toBeVisible();
  await expectAccessible(page);
  await choose(page, "4");
  await page.locator("label").filter({ hasText: "Ei ole kasutanud" }).click();
  await page.getByRole("textbox", { name: /Miks te ei ole tunnistust kasutanud/ }).fill("Ei ole küsitud.");
  await page.getByRole("button", { name: "Saada vastused" }).click();
  await expect(page.getByText(/Vastus on nüüd nimetu/)).toBeVisible();
  await expect(page.getByText("Ei ole küsitud.")).toBeHidden();
  await expectSettled(page);
  await expectAccessible(page);
  await choose(page, "5 – väga lihtne");
  await page.getByRole("button", { name: "Saada tagasiside" }).click();
  await expect(page.getByText("Aitäh! Teie tagasiside on kirja pandud.")).toBeVisible();
  await page.goto("/questions?list=ANSWERED");
  await expect(page.getByRole("link", { name: ofHolders })).toBeVisible();
  expect(violations).toEqual([]);
  await context.close();
});

test("the questions read in English and in Russian", async ({ browser }) => {
  for (const [locale, title, act] of [
    ["en", "How has your certificate helped you?", "Send the answers"],
    ["ru", "Как вам помогло профессиональное свидетельство?", "Отправить ответы"],
  ] as const) {
    const { context, page } = await signInAs(browser, "jyri", { locale });
    await page.goto(`/questions?locale=${locale}`);
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("button", { name: act })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expectAccessible(page);
    await context.close();
  }
  // The language is remembered for the person: what follows reads Estonian again.
  const { context } = await signInAs(browser, "jyri");
  await context.close();
});

/** A button that was busy is named for some seconds in what is read out, even when the button itself is gone. */
const expectSettled = (page: Page) => expect(page.locator("[data-live-announcer] [role=img]")).toHaveCount(0);

/** The page under an open dialog is hidden from assistive technology, so its headings cannot be waited for. */
async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}
