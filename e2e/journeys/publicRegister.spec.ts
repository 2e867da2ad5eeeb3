import { expect, test, type Page } from "@playwright/test";
import { askRegister } from "../support/askRegister";
import { expectAccessible } from "../support/expectAccessible";
import { signInAs } from "../support/signInAs";

interface Known {
  readonly certificates: { readonly edges: readonly { readonly node: Entry }[] };
}
interface Entry {
  readonly registrationNumber: string;
  readonly holder: { readonly firstName: string; readonly lastName: string; readonly isNameHidden: boolean };
}

/** Somebody whose certificate anybody may find. */
async function anybody(page: Page): Promise<Entry> {
  const answer = await askRegister<Known>(
    page,
    "query Known { certificates(first: 50) { edges { node { registrationNumber holder { firstName lastName isNameHidden } } } } }",
  );
  const shown = answer.certificates.edges.map(({ node }) => node).find(({ holder }) => !holder.isNameHidden);
  if (!shown) throw new Error("the demo data show nobody");
  return shown;
}

const languages = [
  { locale: "et", name: "Omaniku nimi", search: "Otsi tunnistust", narrow: "Piira otsingut", level: "Tase" },
  {
    locale: "en",
    name: "Name of the holder",
    search: "Search for a certificate",
    narrow: "Narrow the search",
    level: "Level",
  },
  { locale: "ru", name: "Имя владельца", search: "Найти свидетельство", narrow: "Уточнить поиск", level: "Уровень" },
] as const;

for (const { locale, name, search, narrow, level } of languages) {
  test(`anybody finds a certificate by the whole name and narrows the list, in ${locale}`, async ({ page }) => {
    await page.goto(`/?locale=${locale}`);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    const { registrationNumber, holder } = await anybody(page);
    await page.goto("/certificates");
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await page.getByLabel(name).fill(`${holder.lastName} ${holder.firstName}`.toUpperCase());
    await page.getByRole("button", { name: search }).click();
    await expect(page.getByRole("link", { name: new RegExp(registrationNumber) })).toBeVisible();
    await page.getByRole("button", { name: narrow }).click();
    await page.getByLabel(level, { exact: true }).selectOption("8");
    expect(page.url()).toContain("level=8");
    expect(decodeURIComponent(page.url())).not.toContain(holder.lastName);
    await page.goBack();
  });
}

test("a part of a name finds nobody, and the results print without the form", async ({ page }) => {
  await page.goto("/certificates");
  const { holder } = await anybody(page);
  await page.getByLabel("Omaniku nimi").fill(`${holder.firstName} ${holder.lastName.slice(0, -1)}`);
  await page.getByRole("button", { name: "Otsi tunnistust" }).click();
  await expect(page.getByText("Sellist avalikku tunnistust ei leidnud")).toBeVisible();
  await page.goto("/certificates?level=4&size=10");
  await expect(page.getByRole("heading", { name: "Leitud tunnistused" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/Näidatud on ainult avalikud kehtivad tunnistused/)).toBeVisible();
  await expect(page.getByLabel("Omaniku nimi")).toBeHidden();
});

test("a standard shows its versions, what one must be able to do, its PDF, and its data for machines", async ({
  page,
  request,
}) => {
  await page.goto("/standards?text=lapsehoidja&inForce=no");
  await page
    .getByRole("link", { name: /Lapsehoidja/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 2, name: "Versioonid" })).toBeVisible();
  await expect(page.getByText("versioon 7 (see leht)")).toBeVisible();
  await page.getByRole("link", { name: "versioon 8", exact: true }).click();
  await expect(page.getByText("versioon 8 (see leht)")).toBeVisible();
  await page
    .getByRole("button", { name: /Kompetentsid ja tegevusnäitajad/ })
    .first()
    .click();
  const href = (await page.getByRole("link", { name: "Andmed masinale (JSON)" }).getAttribute("href")) ?? "";
  const answer = await request.get(href);
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    code: "07-13042023-1.21/4k",
    versions: [{ version: 8 }, { version: 7 }],
  });
  const paper = await request.get(
    (await page.getByRole("link", { name: "PDF", exact: true }).getAttribute("href")) ?? "",
  );
  expect([paper.status(), paper.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("an awarding body shows what the law asks", async ({ page }) => {
  await page.goto("/awarding-bodies?text=sotsiaaltöö");
  await page
    .getByRole("link", { name: /Sotsiaaltöö/ })
    .first()
    .click();
  for (const heading of [
    "Milliseid kutseid annab",
    "Taotlusvoorud",
    "Eksamid",
    "Kuidas kutseid antakse",
    "Kutsekomisjonid",
    "Kontakt",
  ])
    await expect(page.getByRole("heading", { level: 2, name: heading })).toBeVisible();
  await page.getByRole("button", { name: /Lapsehoidja/ }).click();
  const opened = page.getByRole("group", { name: /Lapsehoidja/ });
  await expect(opened.getByText("Eeltingimused", { exact: true })).toBeVisible();
  await expect(opened.getByText(/Esmataotlus 115,00/)).toBeVisible();
  await expect(page.getByText(/– esimees/)).toBeVisible();
});

test("the calendar is narrowed, shown as a month and taken along as a feed", async ({ page, request }) => {
  await page.goto("/calendar");
  await page.getByLabel("Mida näidata").selectOption("exams");
  await page.getByLabel("Maakond").selectOption("HARJU");
  await expect(page.getByText(/Tallinn, Endla 59/).first()).toBeVisible();
  await page.getByText("Kuu", { exact: true }).click();
  await expect(page.getByRole("grid")).toBeVisible();
  const href = (await page.getByRole("link", { name: "Laadi kalendrifail (iCalendar)" }).getAttribute("href")) ?? "";
  const feed = await request.get(href);
  expect(feed.headers()["content-type"]).toContain("text/calendar");
  expect(await feed.text()).toContain("BEGIN:VEVENT");
});

test("a body is found among 128 by a part of its name, a school says how one gets its qualification", async ({
  page,
}) => {
  await page.goto("/awarding-bodies");
  await expect(page.getByText("Näitan 50 / 128")).toBeVisible();
  const search = page.getByRole("searchbox", { name: "Otsi kutse andjat või kooli" });
  await search.fill("keevit");
  await search.press("Enter");
  await expect(page.getByText("Näitan 1 / 1")).toBeVisible();
  await page.getByRole("link", { name: "Eesti Keevitajate Liit" }).click();
  await expect(page.getByRole("row", { name: /Keevitaja, tase 4 .* 280,00\s€ eesti keel, vene keel/ })).toBeVisible();
  await expect(page.getByText(/– esimees/)).toBeVisible();
  await expectAccessible(page);
  await page.goto("/awarding-bodies");
  await page.getByLabel("Liik").selectOption("Kool");
  await expect(page.getByText("Näitan 24 / 24")).toBeVisible();
  await page.getByRole("link", { name: "Tallinna Ehitusmeistrite Kool" }).click();
  await expect(page.getByText(/Selle kooli lõpetaja saab kutse koos lõputunnistusega/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Kutsekomisjonid" })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Müürsepp, tase 4" }).click();
  await expect(page.getByRole("link", { name: "Eesti Müürseppade Selts" })).toBeVisible();
});

test("the open data are there for people and machines", async ({ page, request }) => {
  await page.goto("/open-data?lang=et");
  await expect(page.getByRole("heading", { level: 1, name: "Kutseregistri avaandmed" })).toBeVisible();
  await expect(async () => {
    expect((await request.get("/open-data/standards.csv")).status()).toBe(200);
  }).toPass();
  const catalogue = (await (await request.get("/open-data/catalogue.json")).json()) as { "dcat:dataset": unknown[] };
  expect(catalogue["dcat:dataset"]).toHaveLength(7);
});

test("Kutsekoda hides who sits on a body's committees, and everybody reads why", async ({ browser, page }) => {
  const { awardingBodies } = await askRegister<{
    awardingBodies: { edges: { node: { id: string } }[] };
  }>(page, `query B { awardingBodies(filter: { text: "80060329" }) { edges { node { id } } } }`);
  const body = awardingBodies.edges[0]?.node.id ?? "";
  const { page: office, context, violations } = await signInAs(browser, "piret");
  await office.goto(`/admin/bodies/${body}`);
  await expect(office.getByText("Komisjonide liikmed on avalikud.")).toBeVisible();
  await office.getByRole("button", { name: "Peida liikmed avalikkuse eest" }).click();
  await office.getByRole("button", { name: /^Peida liikmed:/ }).click();
  await expect(office.getByRole("dialog").getByText("Täitke see väli.").first()).toBeVisible();
  await office.getByLabel("Avalik põhjus, eesti keeles").fill("Liikmeid on ähvardatud.");
  await expectAccessible(office);
  await office.getByRole("button", { name: /^Peida liikmed:/ }).click();
  await expect(office.getByText("Komisjonide liikmeid avalikult enam ei näidata.")).toBeVisible();
  await page.goto(`/awarding-bodies/${body}`);
  await expect(page.getByText("Liikmeid on ähvardatud.")).toBeVisible();
  await expect(page.getByText(/– esimees/)).toHaveCount(0);
  await office.getByRole("button", { name: "Näita liikmeid avalikult" }).click();
  await office.getByLabel("Põhjus").fill("Oht on möödas.");
  await office.getByRole("button", { name: /^Näita liikmeid:/ }).click();
  await expect(office.getByText("Komisjonide liikmed on jälle avalikud.")).toBeVisible();
  await page.reload();
  await expect(page.getByText(/– esimees/)).toBeVisible();
  expect(violations).toEqual([]);
  await context.close();
});
