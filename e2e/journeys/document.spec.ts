import { expect, test, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { askRegister } from "../support/askRegister";
import { dayFromToday } from "../support/days";
import { documentOf } from "../support/documentOf";
import { expectAccessible } from "../support/expectAccessible";
import { pickFile } from "../support/pickFile";
import { readPrintedCode } from "../support/readPrintedCode";
import { signInAs, watchPolicy } from "../support/signInAs";
import { withStatus } from "../support/withStatus";

async function aVisitor(browser: Browser): Promise<{ context: BrowserContext; page: Page; violations: string[] }> {
  const context = await browser.newContext({ locale: "et-EE", timezoneId: "Europe/Tallinn" });
  const page = await context.newPage();
  return { context, page, violations: watchPolicy(page) };
}

/** Opens the address anew, as a phone's camera does; without this only the part behind "#" would change. */
async function openAnew(page: Page, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(address);
}

test("the holder downloads the certificate: the same sealed bytes each time", async ({ browser }) => {
  const { context, page, violations } = await signInAs(browser, "jaan");
  const { myCertificates } = await askRegister<{ myCertificates: { id: string; status: string }[] }>(
    page,
    "query M { myCertificates { id status } }",
  );
  const id = myCertificates.find(({ status }) => status === "VALID")?.id ?? "";
  await page.goto(`/my-certificates/${id}`);
  const link = page.getByRole("link", { name: "Laadi tunnistus alla (PDF)" });
  const ask = page.getByRole("button", { name: "Koosta PDF-fail" });
  await expect(link.or(ask)).toBeVisible();
  if (await ask.isVisible()) await ask.click();
  await expect(link).toBeVisible({ timeout: 60_000 });
  await page.reload();
  await expect(link).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await link.click();
  expect((await download).suggestedFilename()).toMatch(/^kutsetunnistus-\d+\.pdf$/);
  const path = (await link.getAttribute("href")) ?? "";
  const [first, second] = [await page.request.get(path), await page.request.get(path)];
  const bytes = await first.body();
  expect(bytes.equals(await second.body())).toBe(true);
  expect(bytes.includes("/ETSI.CAdES.detached")).toBe(true);
  expect(bytes.includes("/DSS")).toBe(true);
  expect((await page.request.get(`${path}?version=7`)).status()).toBe(404);
  expect(violations).toEqual([]);
  await context.close();
});

test("a printed code is checked with the network off; a forged one is refused; an invalidation is known at the next visit", async ({
  browser,
}) => {
  const official = await signInAs(browser, "piret");
  const found = (await withStatus(official.page, "VALID")).at(-1);
  if (!found) throw new Error("no valid certificate");
  const { picture, address } = readPrintedCode(await documentOf(official.page, found.id));
  expect(address.length).toBeLessThanOrEqual(500);

  const { context, page, violations } = await aVisitor(browser);
  await page.goto(address);
  await expect(page.getByRole("status").filter({ hasText: "Tunnistus on ehtne ja kehtib" })).toBeVisible();
  await expect(page.getByText(found.registrationNumber, { exact: true })).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  await expect(page.getByText("See leht on nüüd valmis töötama ka ilma võrguühenduseta.")).toBeVisible();
  await expectAccessible(page);

  await context.setOffline(true);
  await openAnew(page, address);
  await expect(page.getByRole("status").filter({ hasText: "Tunnistus on ehtne ja kehtib" })).toBeVisible();
  await expect(page.getByText(/Kehtetuks tunnistamised on teada seisuga \d+\. \S+ \d{4} kell/)).toBeVisible();

  const [head = "", body = "", signature = ""] = (address.split("#")[1] ?? "").split(".");
  const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as { h: string };
  const altered = Buffer.from(JSON.stringify({ ...claims, h: "Keegi Teine" })).toString("base64url");
  await openAnew(page, `${new URL(address).origin}/check#${head}.${altered}.${signature}`);
  await expect(page.getByRole("alert").filter({ hasText: "Kood on võltsitud" })).toBeVisible();
  await expect(page.getByText("Keegi Teine")).toHaveCount(0);

  await pickFile(page, "Foto QR-koodist", { name: "foto.png", mimeType: "image/png", buffer: picture });
  await expect(page.getByRole("status").filter({ hasText: "Tunnistus on ehtne ja kehtib" })).toBeVisible();

  const input = { certificateId: found.id, ground: "FRAUD", reason: "Võltsitud töötõend.", decidedOn: dayFromToday(0) };
  await askRegister(
    official.page,
    "mutation I($input: InvalidateCertificateInput!) { invalidateCertificate(input: $input) { problems { code } } }",
    { input },
  );
  await openAnew(page, address);
  await expect(page.getByRole("status").filter({ hasText: "Tunnistus on ehtne ja kehtib" })).toBeVisible();
  await context.setOffline(false);
  const revoked = page.getByRole("alert").filter({ hasText: "Tunnistus on kehtetuks tunnistatud" });
  await expect(async () => {
    await openAnew(page, address);
    await expect(revoked).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  await context.setOffline(true);
  await openAnew(page, address);
  await expect(revoked).toBeVisible();
  expect(violations).toEqual([]);
  await context.close();
  await official.context.close();
});
