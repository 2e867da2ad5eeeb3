import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { askRegister } from "../support/askRegister";
import { signInAs } from "../support/signInAs";

interface Own {
  myCertificates: { id: string; registrationNumber: string; status: string; viewerCanSetVisibility: boolean }[];
}

const own = "query Own { myCertificates { id registrationNumber status viewerCanSetVisibility } }";
const sandbox = `http://localhost:${process.env["SANDBOX_PORT"] ?? "4010"}`;

/** Takes up the role of a company's representative, and waits until the portal says so. */
async function actFor(page: Page, company: string): Promise<void> {
  await page.goto("/employer");
  await page.getByRole("button", { name: `Tegutse ettevõtte ${company} nimel` }).click();
  await expect(page.getByText("Tegutsete rollis: Tööandja")).toBeVisible();
}

test("a company checks certificates, and their holder sees who looked and why", async ({ browser }) => {
  const jaan = await signInAs(browser, "jaan");
  const { myCertificates } = await askRegister<Own>(jaan.page, own);
  const valid = myCertificates.find(({ status }) => status === "VALID")?.registrationNumber ?? "";
  const { page, context, violations } = await signInAs(browser, "jyri");
  await actFor(page, "Kase Ehitus OÜ");
  await page.getByRole("link", { name: "Kontrolli tunnistusi" }).click();

  await test.step("what cannot be read is named by its line", async () => {
    await page.getByRole("radio", { name: "Hange" }).check({ force: true });
    await page.getByLabel("Eesmärk oma sõnadega").fill("Hange 263/2026");
    await page.getByLabel("Mida kontrollida").fill(`${valid}\nMari`);
    await page.getByRole("button", { name: "Kontrolli", exact: true }).click();
    await expect(page.getByText(/^Register ei saa aru reast 2\./).first()).toBeVisible();
  });

  await test.step("a sheet fills the field; 201 rows are too many", async () => {
    const sheet = (rows: number[]) => Buffer.from(`registrinumber;nimi\n${rows.map((row) => `${row};x`).join("\n")}`);
    const input = page.locator("input[type=file]");
    const many = Array.from({ length: 201 }, (_, place) => place + 1);
    await input.setInputFiles({ name: "palju.csv", mimeType: "text/csv", buffer: sheet(many) });
    await expect(page.getByText(/Korraga saab kontrollida kuni 200 rida/)).toBeVisible();
    await input.setInputFiles({ name: "hange.csv", mimeType: "text/csv", buffer: sheet([Number(valid), 999999999]) });
    await expect(page.getByLabel("Mida kontrollida")).toHaveValue(`${valid}\n999999999`);
  });

  await page.getByRole("button", { name: "Kontrolli", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kontrolli tulemus" })).toBeVisible();
  await expect(page.getByRole("row", { name: new RegExp(`${valid} Kehtiv .*Jaan Tamm`) })).toBeVisible();
  await expect(page.getByRole("row", { name: /999999999 Ei leitud/ })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Laadi alla CSV" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toContain(`1,${valid},Kehtiv,${valid},Jaan Tamm`);

  await jaan.page.goto("/my-usage");
  await expect(jaan.page.getByText("Kase Ehitus OÜ").first()).toBeVisible();
  await expect(jaan.page.getByText(/Hange 263\/2026/).first()).toBeVisible();
  expect([...violations, ...jaan.violations]).toEqual([]);
  await jaan.context.close();
  await context.close();
});

test("a company watches a certificate once its holder agrees, and is told within a minute", async ({ browser }) => {
  const jyri = await signInAs(browser, "jyri");
  await jyri.page.goto("/my-watches");
  const { myCertificates } = await askRegister<Own>(jyri.page, own);
  const watched = myCertificates.find((one) => one.status === "VALID" && one.viewerCanSetVisibility);
  const number = watched?.registrationNumber ?? "";
  const mari = await signInAs(browser, "mari");
  await actFor(mari.page, "Maasika Hooldus OÜ");
  await mari.page.goto("/employer/watches");
  const askFor = async (asked: string) => {
    await mari.page.getByLabel("Tunnistuse number").fill(asked);
    await mari.page.getByLabel("Milleks soovite jälgida?").fill("Hooldustööde leping");
    await mari.page.getByLabel("Ettevõtte e-posti aadress").fill("info@maasika.example");
    await mari.page.getByRole("button", { name: "Palu luba" }).click();
    await expect(mari.page.getByRole("heading", { name: `Kutsetunnistus nr ${asked}` })).toBeVisible();
  };
  await askFor(number);
  await askFor("999999998");
  await expect(mari.page.getByText("Luba palutud")).toHaveCount(2);

  await jyri.page.reload();
  await jyri.page
    .getByRole("button", { name: `Annan ettevõttele Maasika Hooldus OÜ loa jälgida tunnistust ${number}` })
    .click();
  await expect(jyri.page.getByText("Luba antud")).toBeVisible();

  await test.step("the holder hides the certificate: the company hears of it, by mail without a word of it", async () => {
    const hide = async (certificateHidden: boolean) =>
      askRegister(
        jyri.page,
        "mutation H($input: SetCertificateVisibilityInput!) { setCertificateVisibility(input: $input) { problems { code } } }",
        { input: { certificateId: watched?.id ?? "", nameHidden: false, birthDateHidden: false, certificateHidden } },
      );
    await hide(true);
    await expect(async () => {
      await mari.page.reload();
      await expect(mari.page.getByText(/omanik peitis tunnistuse/).first()).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    await expect(async () => {
      const answer = await mari.page.request.get(`${sandbox}/mailbox.json?to=info@maasika.example`);
      const mails = JSON.stringify(await answer.json());
      expect(mails).toContain("jälgitava");
      expect(mails).not.toContain(number);
    }).toPass({ timeout: 60_000 });
    await hide(false);
  });

  await jyri.page.getByRole("button", { name: /^Võta ettevõttelt Maasika Hooldus OÜ tagasi/ }).click();
  await expect(jyri.page.getByText("Luba võeti tagasi")).toBeVisible();
  expect([...mari.violations, ...jyri.violations]).toEqual([]);
  await mari.context.close();
  await jyri.context.close();
});

test("a right that the business register no longer gives ends at once", async ({ browser }) => {
  const { page, context } = await signInAs(browser, "jyri");
  const change = async (mayRepresent: boolean) =>
    page.request.post(`${sandbox}/representation`, {
      data: { personalCode: "38001085718", registryCode: "19900025", mayRepresent },
    });
  await actFor(page, "Põhjala Elekter AS");
  await page.getByRole("link", { name: "Kontrolli tunnistusi" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tunnistuste kontroll" })).toBeVisible();
  await change(false);
  await page.goto("/employer");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle"); // the business register has been asked
  await expect(page.getByText("Põhjala Elekter AS")).toHaveCount(0);
  await page.goto("/employer/check");
  await expect(page.getByRole("link", { name: "Vali ettevõte" })).toBeVisible();
  await change(true);
  await context.close();
});
