import { expect, test, type Page } from "@playwright/test";
import { askRegister } from "../support/askRegister";
import { payAtBank } from "../support/bringBankFile";
import { expectAccessible } from "../support/expectAccessible";
import { pickFile } from "../support/pickFile";
import { signInAs } from "../support/signInAs";

test.describe.configure({ mode: "serial" });

let number = "";
let orderId = "";
let invoice = { iban: "", referenceNumber: "", total: "" };

interface Own {
  readonly id: string;
  readonly viewerCanOrderPaper: boolean;
  readonly awardingBody: { readonly registryCode: string };
}

/** The holder's own certificate of body A that may be ordered on paper. */
async function orderable(page: Page): Promise<string> {
  const { myCertificates } = await askRegister<{ myCertificates: readonly Own[] }>(
    page,
    "query Own { myCertificates { id viewerCanOrderPaper awardingBody { registryCode } } }",
  );
  const own = myCertificates.find((one) => one.viewerCanOrderPaper && one.awardingBody.registryCode === "80060329");
  return own?.id ?? "";
}

const pay = (page: Page, more: Record<string, string> = {}): Promise<Buffer> =>
  payAtBank(page, { iban: invoice.iban, reference: invoice.referenceNumber, amount: invoice.total, ...more });

test("the holder orders a duplicate, sees the price before and how to pay after", async ({ browser }) => {
  const { context, page } = await signInAs(browser, "jaan");
  await page.goto(`/my-certificates/${await orderable(page)}`);
  await page.getByRole("link", { name: "Telli paberil" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Telli tunnistus paberil" })).toBeVisible();
  await page.getByRole("button", { name: "Telli", exact: true }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await page.getByRole("radio", { name: "Originaal on kadunud" }).check({ force: true });
  await page.getByLabel("Tänav, maja ja korter").fill("Kase 4-12");
  await page.getByLabel("Sihtnumber").fill("10412");
  await page.getByLabel("Linn või vald").fill("Tallinn");
  await expect(page.getByText(/Tasuda kokku 14,88/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Telli ja saa arve/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tellimus on vastu võetud" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Kuidas läks?" })).toBeVisible();
  number = (await page.getByText(/^Tellimuse number/).innerText()).replace(/\D+/, "P").trim();
  orderId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.getByRole("link", { name: "Vaata, kuidas maksta" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Kuidas maksta" })).toBeVisible();
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const asked = await askRegister<{
    invoice: { iban: string; referenceNumber: string; total: { amount: string } };
  }>(page, "query Pay($id: ID!) { invoice(id: $id) { iban referenceNumber total { amount } } }", { id });
  invoice = { ...asked.invoice, total: asked.invoice.total.amount };
  await expect(page.getByText(invoice.referenceNumber)).toBeVisible();
  await expect(async () => {
    await page.reload();
    const pdf = await page.request.get(
      (await page.getByRole("link", { name: "Laadi alla PDF" }).getAttribute("href")) ?? "",
    );
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  }).toPass({ timeout: 60_000 });
  await context.close();
});

test("the body's bank file pays it once, and what is wrong in a file pays nothing", async ({ browser }) => {
  const { context, page } = await signInAs(browser, "jyri");
  const upload = async (bytes: Buffer): Promise<void> => {
    await page.goto("/kao/bank");
    await pickFile(page, "Panga väljavõte", { name: "valjavote.xml", mimeType: "application/xml", buffer: bytes });
  };
  for (const [fault, words] of [
    ["wrongCurrency", "Vale vääring"],
    ["wrongReference", "Tundmatu viitenumber"],
    ["noReference", "Viitenumber puudub"],
  ] as const) {
    await upload(await pay(page, { fault }));
    await expect(page.getByRole("heading", { level: 1, name: /Väljavõte valjavote/ })).toBeVisible();
    await expect(page.getByRole("table", { name: "Kanded" }).getByText(words)).toBeVisible();
  }
  await upload(await pay(page, { fault: "bomb" }));
  await expect(page.getByText("Faili ei saa lugeda")).toBeVisible();
  const file = await pay(page);
  await upload(file);
  await expect(page.getByText("Arve leitud")).toBeVisible();
  await upload(file);
  await expect(page.getByRole("table", { name: "Kanded" }).getByText("Oli juba olemas")).toBeVisible();
  await expectAccessible(page);
  await context.close();
});

test("the body looks it through, Kutsekoda prints and sends it, and the holder sees a duplicate", async ({
  browser,
}) => {
  const body = await signInAs(browser, "jyri");
  await expect(async () => {
    await body.page.goto(`/kao/paper-orders/${orderId}`);
    await body.page.getByRole("button", { name: "Saada Kutsekotta trükkimiseks" }).click({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await expect(body.page.getByText("Ootab trükkimist").first()).toBeVisible();
  await body.context.close();
  const { context, page } = await signInAs(browser, "piret");
  await page.goto("/admin/paper-orders");
  await page.getByRole("checkbox", { name: `Vali tellimus ${number}` }).check({ force: true });
  await page.getByRole("button", { name: "Saada trükki" }).click();
  await expect(page.getByText(/Tellimused on trükkimisel, partii/)).toBeVisible();
  await page.goto(`/admin/paper-orders/${orderId}`);
  await page.getByRole("button", { name: "Märgi trükituks" }).click();
  await page.getByLabel("Blanketi number").fill(`KT${Date.now() % 10_000_000}`);
  await page.getByRole("dialog").getByRole("button", { name: "Märgi trükituks" }).click();
  await page.getByRole("button", { name: "Märgi välja saadetuks" }).click();
  await page.getByRole("button", { name: "Märgi kätte antuks" }).click();
  await expect(page.getByText("Kätte antud").first()).toBeVisible();
  await expectAccessible(page);
  await context.close();
  const jaan = await signInAs(browser, "jaan", { phone: true });
  await jaan.page.goto(`/my-orders/${orderId}`);
  await expect(jaan.page.getByText("Kätte antud").first()).toBeVisible();
  await jaan.page.goto("/letters");
  await expect(async () => {
    await jaan.page.reload();
    await expect(jaan.page.getByRole("link", { name: "Kutsetunnistuse duplikaat on väljastatud" })).toBeVisible();
  }).toPass({ timeout: 60_000 });
  await jaan.context.close();
});
