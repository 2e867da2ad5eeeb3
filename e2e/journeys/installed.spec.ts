import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, test, type Browser, type Page } from "@playwright/test";
import { askRegister } from "../support/askRegister";
import { dayFromToday } from "../support/days";
import { documentOf } from "../support/documentOf";
import { expectAccessible } from "../support/expectAccessible";
import { pickFile } from "../support/pickFile";
import { readPrintedCode, type PrintedCode } from "../support/readPrintedCode";
import { signInAs, watchPolicy } from "../support/signInAs";
import { withStatus } from "../support/withStatus";

const origin = (): string => String(test.info().project.use.baseURL);

interface Papers {
  readonly valid: PrintedCode;
  readonly expired: PrintedCode;
  /** Printed while it was valid, invalidated before the checker's last visit. */
  readonly revoked: PrintedCode;
}

/** Three papers as they are in people's hands. */
async function printPapers(browser: Browser): Promise<Papers> {
  const { page, context } = await signInAs(browser, "piret");
  const print = async (certificate: { id: string } | undefined): Promise<PrintedCode> =>
    readPrintedCode(await documentOf(page, certificate?.id ?? ""));
  const [, ...valid] = await withStatus(page, "VALID");
  const doomed = valid.at(-1);
  const papers = {
    valid: await print(valid[0]),
    expired: await print((await withStatus(page, "EXPIRED"))[0]),
    revoked: await print(doomed),
  };
  const listed = async (): Promise<string> => (await page.request.get("/.well-known/revocations.jwt")).text();
  const before = await listed();
  const reason = { ground: "FRAUD", reason: "Võltsitud töötõend.", decidedOn: dayFromToday(0) };
  await askRegister(
    page,
    "mutation I($input: InvalidateCertificateInput!) { invalidateCertificate(input: $input) { problems { code } } }",
    { input: { certificateId: doomed?.id, ...reason } },
  );
  await expect.poll(listed, { timeout: 60_000 }).not.toBe(before);
  await context.close();
  return papers;
}

/** What a photo of this paper gives. */
async function expectVerdict(page: Page, { picture }: PrintedCode, words: string): Promise<void> {
  await pickFile(page, "Foto QR-koodist", { name: "foto.png", mimeType: "image/png", buffer: picture });
  await expect(page.getByRole("region", { name: "Kontrolli tulemus" }).getByText(words)).toBeVisible();
}

/** The manifest as Chromium reads it, without a fault in it and with nothing that keeps the page from being installed. */
async function expectInstallable(page: Page, name: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await expect.poll(async () => (await browser.send("Page.getAppManifest")).data).toContain(`"name": "${name}"`);
  const { url, errors, data } = await browser.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect((await browser.send("Page.getInstallabilityErrors")).installabilityErrors).toEqual([]);
  const answer = await page.request.get(url);
  expect(answer.headers()["content-type"]).toContain("application/manifest+json");
  const { icons } = JSON.parse(data ?? "{}") as { icons: { src: string; type: string }[] };
  for (const { src, type } of icons) {
    expect((await page.request.get(new URL(src, origin()).href)).headers()["content-type"], src).toContain(type);
  }
  await browser.detach();
}

test("the page for checking is installed, and with the network off it names a valid, a forged, an expired and a revoked certificate", async ({
  browser,
}) => {
  const papers = await printPapers(browser);
  const folder = mkdtempSync(join(tmpdir(), "installed-"));
  // A browser that keeps what it is given, as people's own do: in a private window nothing can be installed.
  const { launchOptions, locale, timezoneId } = test.info().project.use;
  const options = { ...launchOptions, baseURL: origin(), locale, timezoneId } as object;
  const context = await chromium.launchPersistentContext(folder, options);
  const page = context.pages()[0] ?? (await context.newPage());
  const violations = watchPolicy(page);
  await page.goto("/check");
  await expect(page.getByText("See leht on nüüd valmis töötama ka ilma võrguühenduseta.")).toBeVisible();
  await expectInstallable(page, "Kutsetunnistuse kontroll");
  await page.getByRole("button", { name: "EN, In English" }).click();
  await expectInstallable(page, "Certificate check");
  await page.getByRole("button", { name: "ET, Eesti keeles" }).click();

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Kontrolli tunnistust" })).toBeVisible();
  await expectVerdict(page, papers.valid, "Tunnistus on ehtne ja kehtib");
  await expectVerdict(page, papers.expired, "Tunnistus on ehtne, kuid aegunud");
  await expectVerdict(page, papers.revoked, "Tunnistus on kehtetuks tunnistatud");
  const [address = "", token = ""] = papers.valid.address.split("#");
  const middle = Math.floor(token.length / 2);
  const sign = token[middle] === "A" ? "B" : "A";
  await page.goto("about:blank");
  await page.goto(`${address}#${token.slice(0, middle)}${sign}${token.slice(middle + 1)}`);
  await expect(page.getByRole("alert").filter({ hasText: "Kood on võltsitud" })).toBeVisible();
  await page.getByLabel("Kontrollkood").fill("7F3K-9QWM-22XD");
  await page.getByRole("button", { name: "Küsi registrist" }).click();
  await expect(page.getByText("Võrguühendust ei ole. Skannige tunnistusel olev QR-kood")).toBeVisible();
  await page.getByRole("button", { name: "RU, По-русски" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Проверить свидетельство" })).toBeVisible();
  await expectAccessible(page);
  expect(violations).toEqual([]);
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});
