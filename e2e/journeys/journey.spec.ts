import { expect, test, type Page } from "@playwright/test";
import { actAs } from "../support/actAs";
import { dayFromToday, typeDay } from "../support/days";
import { fillApplication } from "../support/fillApplication";
import { holdExamEarlier } from "../support/holdExamEarlier";
import type { PersonaName } from "../support/personas";
import { signInAs, type SignedIn } from "../support/signInAs";
import { tick } from "../support/tick";

const applicant = "Mari Maasikas";
const qualification = "Lapsehoidja, tase 4";
const elective = "Imiku hoidmine";
const notChosen = "Erivajadusega lapse hoidmine";
const answer = "Olin praktikal lasteaias Sinilind, kokku 120 tundi.";
const place = "Tallinn, Endla 59, ruum 204";
const people = new Map<PersonaName, SignedIn>();

/** What one step leaves for the next. */
const made = { number: "", application: "", session: "", meeting: "", entry: "", certificate: "", proof: "" };

test.describe.configure({ mode: "serial" });

test.afterAll(async () => {
  for (const { context } of people.values()) await context.close();
});

/** The page of a persona, who stays signed in from step to step. */
async function pageOf(browser: Parameters<typeof signInAs>[0], name: PersonaName): Promise<Page> {
  const known = people.get(name) ?? (await signInAs(browser, name));
  people.set(name, known);
  return known.page;
}

const idIn = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

test("Mari finds the qualification and applies for it", async ({ browser }) => {
  const page = await pageOf(browser, "mari");
  made.application = await fillApplication(page, qualification);
  await page.getByRole("link", { name: "Tagasi taotluse juurde" }).click();
  await page.getByRole("list", { name: "Taotluse osad" }).getByRole("link", { name: "Taotlemise viis" }).click();
  await tick(page.getByRole("group", { name: /^Valitavad kompetentsid/ }), elective);
  await expect(page.getByText(/^Salvestatud kell/)).toBeVisible();
  await page.getByRole("link", { name: "Tagasi taotluse juurde" }).click();
  await page.getByRole("link", { name: "Vaata üle ja esita" }).click();
  await expect(page.getByRole("definition").filter({ hasText: elective })).toBeVisible();
  await tick(page, "Kinnitan, et esitatud andmed on õiged");
  await page.getByRole("button", { name: "Esita taotlus" }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: "Taotlus on esitatud" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Kuidas läks?" })).toBeVisible();
  const receipt = await page.getByText(/^Taotluse number/).innerText();
  made.number = /T-\d{4}-\d{6}/.exec(receipt)?.[0] ?? "";
  expect(made.number).not.toBe("");
  await page.goto("/applications");
  await expect(page.getByText(qualification)).toHaveCount(1);
});

test("Jüri takes the application for review and asks for what is missing", async ({ browser }) => {
  const page = await pageOf(browser, "jyri");
  await page.getByRole("link", { name: "Taotlused", exact: true }).click();
  await page.getByRole("tab", { name: /Määramata/ }).click();
  await page.getByLabel("Nimi või taotluse number").fill("Maasikas");
  await page.keyboard.press("Enter");
  await page
    .getByRole("row", { name: new RegExp(made.number) })
    .getByRole("link", { name: applicant })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: `${applicant}: taotlus` })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: elective })).toBeVisible();
  await page.getByRole("button", { name: "Võta läbivaatamisele" }).click();
  await expect(page.getByText("Taotlus on nüüd teie käes.")).toBeVisible();

  await page.getByRole("button", { name: "Küsi täiendamist" }).click();
  const dialog = page.getByRole("dialog", { name: "Täiendamise küsimine" });
  await dialog.getByLabel("Mis on puudu").fill("Palun kirjutage, kus te praktikal olite.");
  await typeDay(dialog.getByRole("group", { name: "Tähtaeg" }), dayFromToday(7));
  await dialog.getByRole("button", { name: "Saada täiendamise nõue" }).click();
  await expect(page.getByText("Täiendamise nõue on taotlejale saadetud.")).toBeVisible();
  await expect(page.getByText("Vajab täiendamist").first()).toBeVisible();
});

test("Mari answers and Jüri admits her", async ({ browser }) => {
  const mari = await pageOf(browser, "mari");
  await mari.goto(`/applications/${made.application}`);
  await mari.getByLabel("Teie vastus").fill(answer);
  await mari.getByRole("button", { name: "Saada vastus" }).click();
  await expect(mari.getByText("Vastus on saadetud.")).toBeVisible();

  const jyri = await pageOf(browser, "jyri");
  await jyri.reload();
  await expect(jyri.getByText(answer)).toBeVisible();
  await jyri.getByRole("button", { name: "Luba hindamisele", exact: true }).click();
  await jyri.getByRole("dialog").getByRole("button", { name: "Luba taotleja hindamisele" }).click();
  await expect(jyri.getByText("Taotleja on hindamisele lubatud.")).toBeVisible();
});

test("Jüri plans an exam session and publishes it", async ({ browser }) => {
  const page = await pageOf(browser, "jyri");
  await page.getByRole("link", { name: "Eksamid", exact: true }).click();
  await page.getByRole("link", { name: "Kavanda eksam" }).click();
  await tick(page, qualification);
  await typeDay(page.getByRole("group", { name: "Kuupäev", exact: true }), dayFromToday(14));
  await typeDay(page.getByRole("group", { name: "Registreerimise viimane päev" }), dayFromToday(10));
  await page.getByLabel("Koht", { exact: true }).fill(place);
  await tick(page, "Liis Lepik");
  await page.getByRole("button", { name: "Salvesta kavand" }).click();
  await expect(page.getByText("Eksam on kavandatud.")).toBeVisible();
  await page.getByRole("button", { name: "Avalda eksam" }).click();
  await expect(page.getByText("Registreerimine avatud").first()).toBeVisible();
  made.session = idIn(page);
});

test("Mari takes a seat", async ({ browser }) => {
  const page = await pageOf(browser, "mari");
  await page.reload();
  await page.getByRole("listitem").filter({ hasText: place }).getByRole("button").click();
  await expect(page.getByText("Eksamikoht on teie.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Teie eksam" })).toBeVisible();
  await holdExamEarlier(made.session);
});

test("Liis writes down the results as assessor and confirms them", async ({ browser }) => {
  const page = await pageOf(browser, "liis");
  await actAs(page, "Liis Lepik", "Hindaja");
  await page.goto(`/kao/exam-sessions/${made.session}`);
  const form = page.getByRole("form", { name: `Tulemused: ${applicant}` });
  await form.getByLabel("Valikvastustega test", { exact: true }).fill("28");
  await form.getByLabel("Situatsiooniülesanne", { exact: true }).fill("17");
  await form.getByRole("button", { name: `Salvesta tulemused: ${applicant}` }).click();
  await expect(page.getByText("Tulemused on salvestatud.")).toBeVisible();
  await page.getByRole("button", { name: "Kinnita tulemused", exact: true }).click();
  await page.getByRole("button", { name: "Kinnita ja lukusta tulemused" }).click();
  await expect(page.getByText("Tulemused on kinnitatud.")).toBeVisible();
  await expect(page.getByRole("button", { name: /Salvesta tulemused/ })).toHaveCount(0);
});

test("Jüri convenes the committee for her case", async ({ browser }) => {
  const page = await pageOf(browser, "jyri");
  await page.getByRole("link", { name: "Kutsekomisjonid", exact: true }).click();
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  await page.getByRole("link", { name: "Kutsu koosolek kokku" }).click();
  const cases = page.getByRole("group", { name: "Päevakorda võetavad taotlused" });
  await expect(cases.getByRole("checkbox", { name: applicant })).toBeChecked();
  for (const label of await cases.locator("label").filter({ hasNotText: applicant }).all()) await label.click();
  await expect(cases.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await typeDay(page.getByRole("group", { name: "Kuupäev", exact: true }), dayFromToday(0));
  await page.getByLabel(/^Koht/).fill("Tallinn, Mustamäe tee 16");
  await page.getByRole("button", { name: "Kutsu kokku ja teavita liikmeid" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Koosolek \d/ })).toBeVisible();
  await expect(page.getByText("Kokku kutsutud").first()).toBeVisible();
  made.meeting = idIn(page);
});

test("Peeter marks who is there and opens the voting; Liis, who assessed, sees no case", async ({ browser }) => {
  const page = await pageOf(browser, "peeter");
  await page.goto(`/kao/meetings/${made.meeting}`);
  const present = page.getByRole("group", { name: "Kes osalevad koosolekul" });
  for (const name of ["Peeter Mägi", "Liis Lepik", "Tõnu Õunapuu", "Kati Kuusk"]) {
    await tick(present, name);
  }
  await page.getByRole("button", { name: "Salvesta osalejad" }).click();
  await expect(page.getByText("Osalejad on salvestatud.")).toBeVisible();
  await expect(page.getByText("Liis Lepik: hindas seda taotlejat eksamil")).toBeVisible();
  await page.getByRole("button", { name: `Ava hääletus: ${applicant}` }).click();
  await expect(page.getByText("Hääletus on avatud.")).toBeVisible();

  const liis = await pageOf(browser, "liis");
  await actAs(liis, "Liis Lepik", "Kutsekomisjoni liige");
  await liis.goto(`/kao/meetings/${made.meeting}`);
  await expect(liis.getByText("Päevakorras ei ole taotlusi, mida te näete.")).toBeVisible();
  await expect(liis.getByText(applicant)).toHaveCount(0);
});

test("the others vote, the chair closes and signs with Mobile-ID", async ({ browser }) => {
  for (const name of ["peeter", "tonu", "kati"] as const) {
    const page = await pageOf(browser, name);
    await page.goto(`/kao/meetings/${made.meeting}`);
    await page
      .getByRole("radiogroup", { name: `Teie hääl: ${applicant}` })
      .getByText("Poolt")
      .click();
    await page.getByRole("button", { name: "Hääleta", exact: true }).click();
    await expect(page.getByText("Teie hääl on antud.")).toBeVisible();
  }
  const page = await pageOf(browser, "peeter");
  await page.getByRole("button", { name: `Lõpeta hääletus: ${applicant}` }).click();
  await page.getByRole("button", { name: "Lõpeta hääletus ja loe hääled" }).click();
  await expect(page.getByText("poolt 3, vastu 0, erapooletuid 0")).toBeVisible();
  await page.getByRole("button", { name: "Koosta protokoll" }).click();
  await page.getByLabel("Telefoninumber").fill("+372 0000 0004", { timeout: 60_000 });
  await page.getByRole("button", { name: "Allkirjasta protokoll" }).click();
  await expect(page.getByText("Protokoll on teie poolt allkirjastatud")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("Allkirjastatud").first()).toBeVisible();
});

test("Jüri submits the drafted certificate", async ({ browser }) => {
  const page = await pageOf(browser, "jyri");
  const draft = page.getByRole("link", { name: applicant });
  await expect(async () => {
    await page.goto("/kao/certificates");
    await expect(draft).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  await draft.click();
  await page.getByRole("button", { name: "Esita kinnitamiseks" }).click();
  await page.getByRole("button", { name: "Esita kanne kinnitamiseks" }).click();
  await expect(page.getByText("Kanne on esitatud kinnitamiseks.")).toBeVisible();
  made.entry = idIn(page);
});

test("Piret confirms it: it has a number and stands in the register", async ({ browser }) => {
  const page = await pageOf(browser, "piret");
  await page.getByRole("navigation", { name: "Peamenüü" }).getByRole("link", { name: "Kutsetunnistused" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kutsetunnistused" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: applicant }).click();
  await page.getByRole("button", { name: "Kinnita kanne" }).click();
  await page.getByRole("button", { name: "Kinnita ja anna number" }).click();
  const done = await page.getByText(/Kanne on kinnitatud\. Number on \d+/).innerText();
  made.certificate = /Number on (\d+)/.exec(done)?.[1] ?? "";
});

test("anybody finds the certificate and its proof, also without scripts", async ({ browser, page }) => {
  await page.goto("/certificates");
  await page.getByLabel("Omaniku nimi").fill("Mari Maasikas");
  await page.getByRole("button", { name: "Otsi tunnistust" }).click();
  await page.getByRole("link", { name: new RegExp(made.certificate) }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Kutsetunnistus nr ${made.certificate}` })).toBeVisible();
  await expect(page.getByRole("main").getByText(applicant)).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: elective })).toBeVisible();
  await expect(page.getByText(notChosen)).toHaveCount(0);

  const mari = await pageOf(browser, "mari");
  await mari.goto("/my-certificates");
  await mari.getByRole("link", { name: "Ava tunnistus" }).click();
  made.proof = (await mari.getByRole("link", { name: "Ava tõend" }).getAttribute("href")) ?? "";
  expect(made.proof).toMatch(/\/verify\/[0-9A-Z]+$/);

  const plain = await browser.newContext({ javaScriptEnabled: false, locale: "et-EE" });
  const proof = await plain.newPage();
  await proof.goto(made.proof);
  await expect(proof.getByText(applicant)).toBeVisible();
  await expect(proof.getByText(made.certificate)).toBeVisible();
  await expect(proof.getByText(elective)).toBeVisible();
  await expect(proof.getByText(notChosen)).toHaveCount(0);
  await plain.close();
});

test("Mari hides it and it is gone from the public; letters have told her all the way", async ({ browser, page }) => {
  const mari = await pageOf(browser, "mari");
  await mari.locator("label").filter({ hasText: "Peida kogu tunnistus" }).click();
  await mari.getByRole("button", { name: "Salvesta valik" }).click();
  await expect(mari.getByText("Muudatus kehtib.")).toBeVisible();
  await expect(mari.getByRole("checkbox", { name: "Peida kogu tunnistus" })).toBeChecked();
  await page.goto(`/certificates/${made.certificate}`);
  await expect(page.getByRole("heading", { level: 1, name: "Seda lehte ei ole" })).toBeVisible();
  await page.goto("/certificates");
  await page.getByLabel("Omaniku nimi").fill("Mari Maasikas");
  await page.getByRole("button", { name: "Otsi tunnistust" }).click();
  await expect(page.getByText("Sellist avalikku tunnistust ei leidnud")).toBeVisible();

  await mari.goto(`/applications/${made.application}`);
  await expect(mari.getByRole("heading", { name: "Kuidas läks?" })).toBeVisible();
  await mari.goto("/letters");
  const letters = mari.getByRole("list", { name: "Kirjad, uuemad eespool" }).getByRole("listitem");
  await expect(letters.filter({ hasText: made.number }).first()).toBeVisible();
  expect(await letters.count()).toBeGreaterThanOrEqual(6);
});

test("no page on the way broke the browser's policy", () => {
  expect([...people.values()].flatMap(({ violations }) => violations)).toEqual([]);
});
