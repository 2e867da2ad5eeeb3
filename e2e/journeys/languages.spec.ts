import { expect, test, type Browser, type Page } from "@playwright/test";
import { askRegister } from "../support/askRegister";
import { payAtBank } from "../support/bringBankFile";
import { expectAccessible } from "../support/expectAccessible";
import { readPrintedCode } from "../support/readPrintedCode";
import { signInAs } from "../support/signInAs";

/** The words of the way in each language but Estonian, in which the other journeys go. */
const languages = [
  {
    locale: "en",
    language: "EN, In English",
    download: "Download the certificate (PDF)",
    ask: "Make the PDF file",
    genuine: "The certificate is genuine and valid",
    order: "Order on paper",
    lost: "The original is lost",
    street: "Street, house and flat",
    postalCode: "Postal code",
    town: "Town or municipality",
    submit: /^Order and get the invoice/,
    placed: "The order has been received",
    toInvoice: "See how to pay",
    howToPay: "How to pay",
    paid: "Paid",
    cancel: "Cancel the order",
    hide: "Hide the whole certificate",
    save: "Save the choice",
    saved: "The change is in force.",
    notThere: "There is no such page",
    makeShare: "Make a link",
    label: "For whom or what for",
    create: "Make the link",
    made: "The link is ready",
    show: "See what the link shows",
    shared: "Certificates have been shared with you",
  },
  {
    locale: "ru",
    language: "RU, По-русски",
    download: "Скачать свидетельство (PDF)",
    ask: "Подготовить файл PDF",
    genuine: "Свидетельство подлинное и действует",
    order: "Заказать на бумаге",
    lost: "Оригинал утерян",
    street: "Улица, дом и квартира",
    postalCode: "Почтовый индекс",
    town: "Город или волость",
    submit: /^Заказать и получить счёт/,
    placed: "Заказ принят",
    toInvoice: "Посмотреть, как оплатить",
    howToPay: "Как оплатить",
    paid: "Оплачен",
    cancel: "Отменить заказ",
    hide: "Скрыть всё свидетельство",
    save: "Сохранить выбор",
    saved: "Изменение действует.",
    notThere: "Такой страницы нет",
    makeShare: "Создать ссылку",
    label: "Кому или для чего",
    create: "Создать ссылку",
    made: "Ссылка готова",
    show: "Посмотреть, что показывает ссылка",
    shared: "С вами поделились свидетельствами",
  },
] as const;

type Words = (typeof languages)[number];

interface Own {
  readonly id: string;
  readonly registrationNumber: string;
  readonly viewerCanOrderPaper: boolean;
  readonly awardingBody: { readonly registryCode: string };
}

/** The holder's own certificate of body A that may be ordered on paper. */
async function orderable(page: Page): Promise<Own> {
  const { myCertificates } = await askRegister<{ myCertificates: readonly Own[] }>(
    page,
    "query Own { myCertificates { id registrationNumber viewerCanOrderPaper awardingBody { registryCode } } }",
  );
  const own = myCertificates.find((one) => one.viewerCanOrderPaper && one.awardingBody.registryCode === "80060329");
  if (!own) throw new Error("no certificate can be ordered on paper");
  return own;
}

/** The document is made, printed, and its code checked with the network off. */
async function verifyPrinted(browser: Browser, page: Page, words: Words): Promise<void> {
  const link = page.getByRole("link", { name: words.download });
  const ask = page.getByRole("button", { name: words.ask });
  await expect(link.or(ask)).toBeVisible();
  if (await ask.isVisible()) await ask.click();
  await expect(link).toBeVisible({ timeout: 60_000 });
  const pdf = await page.request.get((await link.getAttribute("href")) ?? "");
  const { address } = readPrintedCode(await pdf.body());
  const context = await browser.newContext({ locale: words.locale, timezoneId: "Europe/Tallinn" });
  const checker = await context.newPage();
  await checker.goto(`/check?locale=${words.locale}`);
  await expect(checker.locator("html")).toHaveAttribute("lang", words.locale);
  await checker.goto(address);
  await expect(checker.getByRole("status").filter({ hasText: words.genuine })).toBeVisible();
  await expectAccessible(checker);
  await context.setOffline(true);
  await checker.goto("about:blank");
  await checker.goto(address);
  await expect(checker.getByRole("status").filter({ hasText: words.genuine })).toBeVisible();
  await context.close();
}

/** Orders paper, pays it by a bank file the body brings in, sees it paid, and takes the order back before it is printed. */
async function orderAndPay(browser: Browser, page: Page, words: Words): Promise<void> {
  await page.getByRole("link", { name: words.order }).click();
  await page.getByRole("radio", { name: words.lost }).check({ force: true });
  await page.getByLabel(words.street).fill("Kase 4-12");
  await page.getByLabel(words.postalCode).fill("10412");
  await page.getByLabel(words.town).fill("Tallinn");
  await expectAccessible(page);
  await page.getByRole("button", { name: words.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.placed })).toBeVisible();
  const orderId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.getByRole("link", { name: words.toInvoice }).click();
  await expect(page.getByRole("heading", { level: 2, name: words.howToPay })).toBeVisible();
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const { invoice } = await askRegister<{
    invoice: { iban: string; referenceNumber: string; total: { amount: string } };
  }>(page, "query Pay($id: ID!) { invoice(id: $id) { iban referenceNumber total { amount } } }", { id });
  const body = await signInAs(browser, "jyri");
  const paid = { iban: invoice.iban, reference: invoice.referenceNumber, amount: invoice.total.amount };
  const brought = await body.page.request.post("/bank-statements", {
    headers: { "x-csrf": "1", "x-file-name": "valjavote.xml", "content-type": "application/xml" },
    data: await payAtBank(body.page, paid),
  });
  expect(brought.ok()).toBe(true);
  await body.context.close();
  await page.reload();
  await expect(page.getByText(words.paid, { exact: true }).first()).toBeVisible();
  await page.goto(`/my-orders/${orderId}`);
  await page.getByRole("button", { name: words.cancel }).click();
  await page.getByRole("dialog").getByRole("button", { name: words.cancel }).click();
  await expect(page.getByRole("button", { name: words.cancel })).toHaveCount(0);
}

/** Hides the whole certificate from everybody, gives out a link that shows it, and shows it to everybody again. */
async function hideAndShare(browser: Browser, page: Page, own: Own, words: Words): Promise<void> {
  const everybody = await browser.newContext({ locale: words.locale });
  const visitor = await everybody.newPage();
  const choose = async (): Promise<void> => {
    await page.goto(`/my-certificates/${own.id}`);
    await page.locator("label").filter({ hasText: words.hide }).click();
    await page.getByRole("button", { name: words.save }).click();
    await expect(page.getByText(words.saved)).toBeVisible();
  };
  await choose();
  await visitor.goto(`/certificates/${own.registrationNumber}?locale=${words.locale}`);
  await expect(visitor.getByRole("heading", { level: 1, name: words.notThere })).toBeVisible();
  await page.getByRole("link", { name: words.makeShare }).click();
  await page.getByLabel(words.label).fill("Ehitus OÜ");
  await page.getByRole("button", { name: words.create }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.made })).toBeVisible();
  const link = (await page.getByRole("link", { name: words.show }).getAttribute("href")) ?? "";
  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { level: 1, name: words.shared })).toBeVisible();
  await expect(visitor.getByText(own.registrationNumber)).toBeVisible();
  await expectAccessible(visitor);
  await choose();
  await everybody.close();
}

for (const words of languages) {
  test(`the holder has it printed and checked, orders, pays, hides and shares, in ${words.locale}`, async ({
    browser,
  }) => {
    const { context, page, violations } = await signInAs(browser, "jaan");
    await page.getByRole("banner").getByRole("button", { name: words.language }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", words.locale);
    const own = await orderable(page);
    await page.goto(`/my-certificates/${own.id}`);
    await verifyPrinted(browser, page, words);
    await orderAndPay(browser, page, words);
    await hideAndShare(browser, page, own, words);
    expect(violations).toEqual([]);
    // The choice is remembered for the person: what follows reads Estonian again.
    await askRegister(page, "mutation L { chooseLocale(input: { locale: et }) { problems { code } } }");
    await context.close();
  });
}
