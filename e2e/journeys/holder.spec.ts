import { expect, test, type Browser, type Page } from "@playwright/test";
import { aPdf } from "../support/aPdf";
import { askRegister } from "../support/askRegister";
import { expectAccessible } from "../support/expectAccessible";
import { pickFile } from "../support/pickFile";
import { signInAs } from "../support/signInAs";

test.describe.configure({ mode: "serial" });

const made = { certificate: "", number: "", link: "" };

/** Jaan's valid certificate, the one that ends last. */
async function findOwn(page: Page): Promise<void> {
  const { myCertificates } = await askRegister<{
    myCertificates: { id: string; registrationNumber: string; status: string; validUntil: string | null }[];
  }>(page, "query Own { myCertificates { id registrationNumber status validUntil } }");
  const last = myCertificates
    .filter(({ status }) => status === "VALID")
    .sort((one, other) => (other.validUntil ?? "9999").localeCompare(one.validUntil ?? "9999"))[0];
  made.certificate = last?.id ?? "";
  made.number = last?.registrationNumber ?? "";
}

async function own(browser: Browser): Promise<Page> {
  const { page } = await signInAs(browser, "jaan");
  if (made.certificate === "") await findOwn(page);
  return page;
}

test("the holder tries what to hide, sees the public answer, and hides", async ({ browser, page }) => {
  const jaan = await own(browser);
  await jaan.goto(`/my-certificates/${made.certificate}`);
  await expect(jaan.getByRole("heading", { name: "Nii näeb tunnistust igaüks" })).toBeVisible();
  await jaan.locator("label").filter({ hasText: "Peida minu nimi" }).click();
  await expect(jaan.getByRole("heading", { name: "Nii näeks tunnistust igaüks pärast salvestamist" })).toBeVisible();
  await expect(jaan.getByText("Nimi peidetud")).toBeVisible();
  await jaan.locator("label").filter({ hasText: "Peida kogu tunnistus" }).click();
  await expect(jaan.getByText("Seda tunnistust ei leita")).toBeVisible();
  await page.goto(`/certificates/${made.number}`);
  await expect(page.getByRole("heading", { level: 1, name: `Kutsetunnistus nr ${made.number}` })).toBeVisible();
  await jaan.getByRole("button", { name: "Salvesta valik" }).click();
  await expect(jaan.getByText("Muudatus kehtib.")).toBeVisible();
  await page.goto(`/certificates/${made.number}`);
  await expect(page.getByRole("heading", { level: 1, name: "Seda lehte ei ole" })).toBeVisible();
  await expect(jaan.getByText("Peidetud: kogu tunnistus, nimi").first()).toBeVisible();
});

test("the holder gives out a link that shows the hidden certificate, without sign-in and scripts", async ({
  browser,
}) => {
  const jaan = await own(browser);
  await jaan.goto(`/my-certificates/${made.certificate}`);
  await jaan.getByRole("link", { name: "Tee link" }).click();
  await jaan.getByLabel("Kellele või milleks").fill("Ehitus OÜ");
  await jaan.getByRole("button", { name: "Tee link" }).click();
  await expect(jaan.getByRole("heading", { level: 1, name: "Link on valmis" })).toBeVisible();
  // What the calendar read out a moment ago is still being said; it goes after seven seconds.
  await expect(jaan.locator("[data-live-announcer] [role=img]")).toHaveCount(0);
  await expectAccessible(jaan);
  made.link = (await jaan.getByRole("link", { name: "Vaata, mida link näitab" }).getAttribute("href")) ?? "";
  expect(made.link).toMatch(/^\/share\/share_[0-9a-f]{32}$/);

  const plain = await browser.newContext({ javaScriptEnabled: false, locale: "et-EE" });
  const opened = await plain.newPage();
  await opened.goto(made.link);
  await expect(opened.getByRole("heading", { level: 1, name: "Teile on jagatud kutsetunnistusi" })).toBeVisible();
  await expect(opened.getByText(made.number)).toBeVisible();
  await expect(opened.getByText("Jaan Tamm")).toBeVisible();
  await expect(opened.getByText("Sünniaeg")).toHaveCount(0);
  await plain.close();
});

test("the holder sees the opening, closes the link, and it opens no more", async ({ browser, page }) => {
  const jaan = await own(browser);
  await jaan.goto("/my-shares");
  await jaan.getByRole("button", { name: "Avamised (1)" }).first().click();
  // A browser that is driven by a program says so itself.
  await expect(jaan.getByText(/programm, näiteks lingi eelvaade/).first()).toBeVisible();
  await jaan.getByRole("button", { name: "Sulge link: Ehitus OÜ" }).first().click();
  await jaan.getByRole("dialog").getByRole("button", { name: "Sulge link" }).click();
  await expect(jaan.getByText("Link on suletud.")).toBeVisible();
  const answer = await page.goto(made.link);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "See link ei avane" })).toBeVisible();
  await expectAccessible(page);
});

test("the holder sees who has looked: the link and Kutsekoda", async ({ browser }) => {
  const { page: piret } = await signInAs(browser, "piret");
  await piret.goto(`/admin/certificates/${made.certificate}`);
  await piret.getByRole("heading", { level: 1 }).waitFor();
  const jaan = await own(browser);
  await jaan.goto("/my-data");
  await jaan.getByRole("link", { name: "Kes on minu andmeid vaadanud" }).click();
  const rows = jaan.getByRole("row");
  await expect(
    rows.filter({ hasText: "Registri pidamine" }).filter({ hasText: "Registripidaja" }).first(),
  ).toBeVisible();
  await expect(rows.filter({ hasText: "Teie antud lingi avamine" }).first()).toBeVisible();
});

test("the holder asks for a correction with evidence and sees its clock", async ({ browser }) => {
  const jaan = await own(browser);
  await jaan.goto(`/my-certificates/${made.certificate}`);
  await jaan.getByRole("link", { name: "Palu andmeid parandada" }).click();
  await jaan.getByRole("button", { name: "Saada palve" }).click();
  await expect(jaan.getByRole("heading", { name: "Parandage 2 viga" })).toBeVisible();
  await jaan.getByLabel("Mis on valesti").fill("Eksami keel on vale.");
  await jaan.getByLabel("Kuidas peaks olema").fill("Eksam oli vene keeles.");
  await jaan.getByLabel("Kuidas peaks olema").press("Tab");
  const file = { name: "protokoll.pdf", mimeType: "application/pdf", buffer: aPdf("protokoll") };
  await pickFile(jaan, "Tõendid (valikuline)", file);
  await expect(jaan.getByText(/protokoll\.pdf \(/)).toBeVisible();
  await expectAccessible(jaan);
  await jaan.getByRole("button", { name: "Saada palve" }).click();
  await expect(jaan.getByRole("heading", { level: 1, name: "Palve on saadetud" })).toBeVisible();
  await jaan.getByRole("link", { name: "Tunnistuse juurde" }).click();
  await expect(jaan.getByText("Ootab kutse andjat")).toBeVisible();
  await expect(jaan.getByText(/Vastamise tähtaeg/)).toBeVisible();
});

test("the holder orders an extract of the own data and downloads it", async ({ browser }) => {
  const jaan = await own(browser);
  await jaan.goto("/my-data");
  await jaan.getByRole("button", { name: "Telli väljavõte" }).click();
  await expect(jaan.getByText("Väljavõte on tellitud. Kirjutame teile, kui see on valmis.")).toBeVisible();
  const json = jaan.getByRole("link", { name: "JSON" }).first();
  await expect(async () => {
    await jaan.reload();
    await expect(json).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  const answer = await jaan.request.get((await json.getAttribute("href")) ?? "");
  const facts = (await answer.json()) as { parts: { certificates: { registrationNumber: string }[] } };
  expect(facts.parts.certificates.map(({ registrationNumber }) => registrationNumber)).toContain(made.number);
  const sealed = jaan.getByRole("link", { name: "Pitseeritud pakett" }).first();
  const container = await jaan.request.get((await sealed.getAttribute("href")) ?? "");
  expect(container.headers()["content-type"]).toContain("application/vnd.etsi.asic-e+zip");
});
