import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "../support/expectAccessible";
import type { PersonaName } from "../support/personas";
import { signInAs, type SignedIn } from "../support/signInAs";
import { tick } from "../support/tick";

const title = { "eesti keeles": "Aseesimeeste koormus", "inglise keeles": "Load of deputies" };
const people = new Map<PersonaName, SignedIn>();
const made = { address: "" };

test.describe.configure({ mode: "serial" });

test.afterAll(async () => {
  for (const { context } of people.values()) await context.close();
});

async function pageOf(browser: Parameters<typeof signInAs>[0], name: PersonaName): Promise<Page> {
  const known = people.get(name) ?? (await signInAs(browser, name));
  people.set(name, known);
  return known.page;
}

async function write(group: Locator, words: Readonly<Record<string, string>>): Promise<void> {
  for (const [language, text] of Object.entries(words)) {
    await group.getByRole("textbox", { name: language }).fill(text);
  }
}

test("Rein writes a questionnaire in three languages and is told what is missing", async ({ browser }) => {
  const page = await pageOf(browser, "rein");
  await page.getByRole("link", { name: "Küsimustikud kasutajatele", exact: true }).click();
  await page.getByRole("link", { name: "Uus küsimustik" }).click();
  await write(page.getByRole("group", { name: "Pealkiri" }), title);
  await write(page.getByRole("group", { name: "Eesmärk" }), { "eesti keeles": "Et jaotada tööd ühtlasemalt." });
  await expect(page.getByText("Puudub: näidatakse eestikeelset.").first()).toBeVisible();
  await page.getByRole("tab", { name: /Küsimused/ }).click();
  await page.getByRole("button", { name: "Lisa küsimus" }).click();
  await write(page.getByRole("group", { name: "Küsimus" }), { "eesti keeles": "Kui palju aega kulub?" });
  await page.getByLabel("Kuidas vastatakse").selectOption("Üks valik");
  await write(page.getByRole("group", { name: "1. valik" }), { "eesti keeles": "Vähe" });
  await write(page.getByRole("group", { name: "2. valik" }), { "eesti keeles": "Palju" });
  await page.getByRole("button", { name: "Lisa küsimus" }).click();
  await write(page.getByRole("group", { name: "Küsimus" }), { "eesti keeles": "Millele see kulub?" });
  await page.getByLabel("Millal küsida").selectOption({ index: 1 });
  await tick(page, "Palju");
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Vastajad" }).click();
  await tick(page, "Kutsekomisjonide aseesimehed");
  await page.getByRole("button", { name: "Loenda vastajad" }).click();
  await expect(page.getByText("Näiteks küsitakse neilt:")).toBeVisible();
  await page.getByRole("tab", { name: "Eelvaade" }).click();
  await expect(page.getByText("1 küsimus ilmub alles teatud vastuse järel.")).toBeVisible();
  await page.getByRole("button", { name: "Salvesta" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title["eesti keeles"] })).toBeVisible();
  made.address = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Saada ülevaatamisele" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Saada ülevaatamisele" }).click();
  await expect(page.getByText("Ülevaatamisel", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Kiida heaks" })).toHaveCount(0);
});

test("Piret, who did not write it, agrees", async ({ browser }) => {
  const page = await pageOf(browser, "piret");
  await page.goto(made.address);
  await page.getByRole("button", { name: "Kiida heaks" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Kiida heaks" }).click();
  await expect(page.getByText("Avamist ootab", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Ava küsimustik" })).toHaveCount(0);
});

test("Rein opens it, sees that nobody has answered yet, and closes it", async ({ browser }) => {
  const page = await pageOf(browser, "rein");
  await page.goto(made.address);
  await page.getByRole("button", { name: "Ava küsimustik" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ava küsimustik" }).click();
  await expect(page.getByText("Avatud", { exact: true })).toBeVisible({ timeout: 20_000 });
  await page.getByRole("link", { name: "Vastused" }).click();
  await expect(page.getByText(/Küsiti \d+ inimeselt, vastas 0 \(/)).toBeVisible();
  await page.goto(made.address);
  await page.getByRole("button", { name: "Lõpeta vastamine" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Lõpeta vastamine" }).click();
  await page.getByRole("button", { name: "Avalda, mida kuulsite" }).click();
  const dialog = page.getByRole("dialog");
  await write(dialog, { "eesti keeles": "Vastuseid ei tulnud; küsime uuesti kevadel." });
  await dialog.getByRole("button", { name: "Avalda ja saada kirjad" }).click();
  await expect(page.getByText("Avaldatud.")).toBeVisible();
});

test("Rein reads last year's answers, tags and quotes them, and takes them out as a file", async ({ browser }) => {
  const page = await pageOf(browser, "rein");
  await page.goto("/admin/questionnaires?group=OVER");
  await page.getByRole("link", { name: "Kutse taotlemine 2025: kuidas läks?" }).click();
  await page.getByRole("link", { name: "Vastused" }).click();
  await expect(page.getByText(/ei ole vastanud: nende arvamust need arvud ei näita/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Telli CSV" }).click();
  const link = page.getByRole("link", { name: /^Laadi alla CSV/ });
  await expect(link).toBeVisible({ timeout: 20_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("vastused.zip");
  await page
    .getByRole("link", { name: /^Loe \d+ vastust/ })
    .last()
    .click();
  await page.getByLabel("Uus märksõna").fill("Tasu");
  await page.getByRole("button", { name: "Lisa märksõna" }).click();
  await page.getByLabel("Otsi vastustest").fill("TASU");
  await page.keyboard.press("Enter");
  const first = page.getByRole("list", { name: "Vastused" }).getByRole("listitem").first();
  await tick(first, "Tasu");
  await expect(page.getByText("Tasu: 1 vastus")).toBeVisible();
  await first.getByRole("button", { name: "Lisa tsitaadiks" }).click();
  await page.getByLabel("Mida vastati").fill("Tasu on paljudele suur.");
  await page.getByRole("button", { name: "Salvesta kokkuvõte" }).click();
  await expect(page.getByRole("list", { name: "Salvestatud tsitaadid" })).toBeVisible();
  await expectAccessible(page);
});
