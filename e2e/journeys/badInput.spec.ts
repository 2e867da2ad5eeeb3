import { expect, test, type Page } from "@playwright/test";
import { aPdf } from "../support/aPdf";
import { askRegister } from "../support/askRegister";
import { pickFile } from "../support/pickFile";
import { signInAs, type SignedIn } from "../support/signInAs";
import { startDraft } from "../support/startDraft";

const qualification = "Hooldustöötaja, tase 3";
const pdf = "application/pdf";
const rightToLeftMark = "\u200F";

let jaan: SignedIn;
let draft = "";

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  jaan = await signInAs(browser, "jaan");
  draft = await startDraft(jaan.page, qualification);
});

test.afterAll(async () => {
  await jaan.context.close();
});

async function openSection(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(`/applications/${draft}/${path}`);
  await expect(page.getByRole("heading", { level: 1, name: heading, exact: true })).toBeVisible();
}

const saved = (page: Page) => expect(page.getByText(/^Salvestatud kell/)).toBeVisible();

test("two browsers on one draft: the second sees both texts and loses nothing typed", async ({ browser }) => {
  const second = await signInAs(browser, "jaan");
  await openSection(jaan.page, "education", "Haridus");
  await openSection(second.page, "education", "Haridus");
  const [here, there] = [jaan.page, second.page].map((page) => page.getByRole("textbox", { name: "Haridus" }));
  await here?.fill("Esimeses aknas kirjutatud haridus");
  await saved(jaan.page);
  await there?.fill("Teises aknas kirjutatud haridus");
  await expect(second.page.getByText("Taotlust on vahepeal mujal muudetud")).toBeVisible();
  await expect(second.page.getByText("Esimeses aknas kirjutatud haridus")).toBeVisible();
  await expect(second.page.getByRole("textbox", { name: "Haridus" })).toHaveValue("Teises aknas kirjutatud haridus");
  await second.page.getByRole("button", { name: "Jäta alles minu kirjutatu" }).click();
  await saved(second.page);
  await jaan.page.reload();
  await expect(jaan.page.getByRole("textbox", { name: "Haridus" })).toHaveValue("Teises aknas kirjutatud haridus");
  await second.context.close();
});

test("files that are too large, empty or not what they are called are refused in words", async () => {
  const { page } = jaan;
  await openSection(page, "documents", "Dokumendid");
  const files = [
    { name: "suur.pdf", buffer: aPdf("Suur", 21 * 1024 * 1024), words: "Fail on liiga suur. Lubatud on kuni 20 MB." },
    { name: "tyhi.pdf", buffer: Buffer.alloc(0), words: "Fail on tühi. Valige teine fail." },
    {
      name: "viirus.pdf",
      buffer: Buffer.concat([Buffer.from("MZ\x90\x00\x03", "latin1"), Buffer.alloc(4096)]),
      words: "Seda liiki faili register vastu ei võta.",
    },
  ];
  for (const { name, buffer, words } of files) {
    await pickFile(page, "Muud dokumendid", { name, mimeType: pdf, buffer });
    await expect(page.getByRole("alert").filter({ hasText: `${name}: ${words}` })).toBeVisible({ timeout: 60_000 });
  }
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Dokumendid" })).toBeVisible();
  await expect(page.getByRole("link", { name: /suur|tyhi|viirus/ })).toHaveCount(0);
});

test("a file may be named with an apostrophe, õ, an emoji and a right-to-left mark", async () => {
  const { page } = jaan;
  const name = `Mari d'Õunapuu 🌱 ${rightToLeftMark}tunnistus.pdf`;
  await pickFile(page, "Muud dokumendid", { name, mimeType: pdf, buffer: aPdf("Tunnistus") });
  const link = page.getByRole("link", { name: /Mari d'Õunapuu 🌱 .*tunnistus\.pdf/ });
  await expect(link).toBeVisible();
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.status()).toBe(200);
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
  expect(answer.headers()["content-disposition"]).toContain("attachment");
});

test("an answer of 10,000 characters is kept to the last one, a longer one is told of", async () => {
  const { page } = jaan;
  await openSection(page, "work", "Töökogemus");
  const box = page.getByRole("textbox", { name: "Töökogemus" });
  const answer = "õ'🌱 töö ".repeat(1250).slice(0, 9999) + "!";
  const length = [...answer].length;
  const longest = answer + "x".repeat(10_000 - length);
  await box.fill(longest);
  await saved(page);
  await page.reload();
  await expect(box).toHaveValue(longest);
  await box.fill(`${longest}üle`);
  await page.getByRole("button", { name: "Salvesta ja jätka" }).click();
  await expect(page.getByText(/Tekst on liiga pikk/).first()).toBeVisible();
  await expect(box).toHaveValue(`${longest}üle`);
  await box.fill("Hooldaja, 2019–2026");
  await saved(page);
});

test("a name with an apostrophe, õ, an emoji and a right-to-left mark is searched for and not found", async () => {
  const { page } = jaan;
  await page.goto("/certificates");
  await page.getByLabel("Omaniku nimi").fill(`d'Õu 🌱 ${rightToLeftMark}אב %_\\`);
  await page.getByRole("button", { name: "Otsi tunnistust" }).click();
  await expect(page.getByText("Sellist avalikku tunnistust ei leidnud")).toBeVisible();
});

test("another body's case is not there, just as what never was", async ({ browser }) => {
  const jyri = await signInAs(browser, "jyri");
  const { applications } = await askRegister<{ applications: { edges: { node: { id: string } }[] } }>(
    jyri.page,
    "query Mine { applications(first: 1) { edges { node { id } } } }",
  );
  const foreign = applications.edges[0]?.node.id ?? "";
  await jyri.context.close();
  const oskar = await signInAs(browser, "oskar");
  const seen: string[] = [];
  for (const id of [foreign, "01a207a9-0000-7000-8000-000000000000", "no-such-id"]) {
    await oskar.page.goto(`/kao/applications/${id}`);
    await expect(oskar.page.getByRole("heading", { level: 1, name: "Seda lehte ei ole" })).toBeVisible();
    seen.push(await oskar.page.getByRole("main").innerText());
  }
  expect(new Set(seen).size).toBe(1);
  await oskar.context.close();
});

test("a deep address opens anew on reload", async ({ browser }) => {
  const { context, page } = await signInAs(browser, "jyri");
  await page.goto("/kao/applications?queue=MINE&status=IN_REVIEW");
  await expect(page.getByRole("tab", { name: /Minu käes/ })).toHaveAttribute("aria-selected", "true");
  await page.reload();
  await expect(page.getByRole("tab", { name: /Minu käes/ })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByLabel("Seis")).toHaveValue("IN_REVIEW");
  await context.close();
});

test("a closed round takes no applications, and says so", async () => {
  const { page } = jaan;
  const { applicationRounds } = await askRegister<{
    applicationRounds: { edges: { node: { id: string; isOpen: boolean; qualifications: { id: string }[] } }[] };
  }>(page, "query Rounds { applicationRounds(first: 100) { edges { node { id isOpen qualifications { id } } } } }");
  const closed = applicationRounds.edges.map(({ node }) => node).find((round) => !round.isOpen);
  const { startApplication } = await askRegister<{ startApplication: { problems: { code: string }[] } }>(
    page,
    "mutation Start($input: StartApplicationInput!) { startApplication(input: $input) { problems { code } } }",
    { input: { roundId: closed?.id, qualificationId: closed?.qualifications[0]?.id, kind: "INITIAL" } },
  );
  expect(startApplication.problems).toEqual([{ code: "ROUND_CLOSED" }]);
});
