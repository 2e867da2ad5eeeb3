import { expect, test, type Browser, type Page } from "@playwright/test";
import { askRegister } from "../support/askRegister";
import { expectAccessible } from "../support/expectAccessible";
import { signInAs, watchPolicy } from "../support/signInAs";

test.describe.configure({ mode: "serial" });

const made = { forCompany: "", once: "" };
const own = "query Own { myCertificates { id status } }";

/** The page where Jaan makes a link that shows his valid certificate. */
async function newLink(browser: Browser, more = ""): Promise<Page> {
  const { page } = await signInAs(browser, "jaan");
  const { myCertificates } = await askRegister<{ myCertificates: { id: string; status: string }[] }>(page, own);
  const valid = myCertificates.find(({ status }) => status === "VALID")?.id ?? "";
  await page.goto(`/my-shares/new?certificate=${valid}${more}`);
  return page;
}

/** The address that the page shows once, as a path. */
async function madeAddress(page: Page): Promise<string> {
  await expect(page.getByRole("heading", { level: 1, name: "Link on valmis" })).toBeVisible();
  const words = await page.getByText(/\/share\/share_[0-9a-f]{32}$/).textContent();
  return words?.slice(words.indexOf("/share/")) ?? "";
}

/** From the page of a link for a company to its button, as who may act for a company with this name. */
async function comeFor(page: Page, company: string): Promise<void> {
  await page.goto(made.forCompany);
  await page.getByRole("link", { name: "Logi sisse ja ava ettevõtte nimel" }).click();
  await page.getByRole("link", { name: "Vali ettevõte" }).click();
  await page.getByRole("button", { name: `Tegutse ettevõtte ${company} nimel` }).click();
  await expect(page.getByText(`Avate lingi ettevõtte ${company} nimel.`, { exact: false })).toBeVisible();
}

test("the holder makes a link for one company by its registry code, and sees before what it shows", async ({
  browser,
}) => {
  const page = await newLink(browser);
  await page.getByRole("radio", { name: "Ainult üks ettevõte" }).check({ force: true });
  await page.getByLabel("Ettevõtte registrikood").fill("19900018");
  await expect(page.getByText(/Sellise registrikoodiga ettevõtet äriregistris ei ole/)).toBeVisible();
  await page.getByLabel("Ettevõtte registrikood").fill("19900019");
  await expect(page.getByText("Link avaneb ainult ettevõttele Kase Ehitus OÜ.")).toBeVisible();
  await page.getByLabel("Kellele või milleks").fill("Kase, tööpakkumine");
  await page.getByRole("radio", { name: "1 kord", exact: true }).check({ force: true });
  await page.getByRole("button", { name: "Vaata, mida link näitab" }).click();
  await expect(page.getByRole("definition").filter({ hasText: "Jaan Tamm" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tee link ettevõttele Kase Ehitus OÜ" }).click();
  made.forCompany = await madeAddress(page);
});

test("whoever else has the link sees neither the certificate nor the company, and another company is refused", async ({
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, locale: "et-EE" });
  const stranger = await plain.newPage();
  await stranger.goto(made.forCompany);
  await expect(
    stranger.getByRole("heading", { level: 1, name: "See link on mõeldud ühele ettevõttele" }),
  ).toBeVisible();
  await expect(stranger.getByText(/Kase Ehitus|Jaan Tamm/)).toHaveCount(0);
  await plain.close();
  const { page, context } = await signInAs(browser, "mari");
  await comeFor(page, "Maasika Hooldus OÜ");
  await page.getByRole("button", { name: "Ava link" }).click();
  await expect(page.getByText(/antud mõnele teisele ettevõttele/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Vali teine ettevõte" })).toBeVisible();
  await expectAccessible(page);
  await context.close();
});

test("the company's representative signs in on the way, opens it, and may look again", async ({ browser }) => {
  const context = await browser.newContext({ locale: "et-EE", timezoneId: "Europe/Tallinn" });
  const page = await context.newPage();
  const violations = watchPolicy(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(made.forCompany);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Logi sisse ja ava ettevõtte nimel" }).click();
  await expectAccessible(page);
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Logi sisse/ })
    .click();
  await page.getByRole("button", { name: /Jüri Kask/ }).click();
  await page.getByRole("link", { name: "Vali ettevõte" }).click();
  await page.getByRole("button", { name: "Tegutse ettevõtte Kase Ehitus OÜ nimel" }).click();
  await page.getByRole("button", { name: "Ava link" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Teie ettevõttele jagatud tunnistused" })).toBeVisible();
  await expect(page.getByText("Jaan Tamm")).toBeVisible();
  await expectAccessible(page);
  await comeAgain(page);
  const secret = made.forCompany.slice("/share/".length);
  const [first, ...later] = asked.filter((url) => url.split("#")[0]?.includes(secret));
  expect([first?.endsWith(made.forCompany), later.every((url) => url.endsWith(made.forCompany))]).toEqual([true, true]);
  expect(violations).toEqual([]);
  await context.close();
});

/** The same person for the same company: it opens without using an opening up. */
async function comeAgain(page: Page): Promise<void> {
  await page.goto(made.forCompany);
  await page.getByRole("link", { name: "Logi sisse ja ava ettevõtte nimel" }).click();
  await page.getByRole("button", { name: "Ava link" }).click();
  await expect(page.getByText("Jaan Tamm")).toBeVisible();
}

test("the holder sees which company opened it, in what role, and that no opening is left", async ({ browser }) => {
  const { page, context } = await signInAs(browser, "jaan");
  await page.goto("/my-shares");
  await expect(page.getByText("Avamised otsas").first()).toBeVisible();
  await expect(page.getByText("1 lubatud 1 korrast").first()).toBeVisible();
  await page.getByRole("button", { name: "Avamised (1)" }).first().click();
  await expect(page.getByText(/Kase Ehitus OÜ · Tööandja/).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto("/my-usage");
  const row = page
    .getByRole("row")
    .filter({ hasText: "Teie antud lingi avamine" })
    .filter({ hasText: "Kase Ehitus OÜ" });
  await expect(row.first()).toBeVisible();
  await context.close();
});

test("a company that asks to watch a hidden certificate is answered with a link for it, filled in beforehand", async ({
  browser,
}) => {
  const { page, context } = await signInAs(browser, "jaan");
  const { myCertificates } = await askRegister<{
    myCertificates: { id: string; registrationNumber: string; viewerCanSetVisibility: boolean }[];
  }>(page, "query Own { myCertificates { id registrationNumber viewerCanSetVisibility } }");
  const hidden = myCertificates.find((one) => one.viewerCanSetVisibility);
  const hide = (certificateHidden: boolean) =>
    askRegister(
      page,
      "mutation H($input: SetCertificateVisibilityInput!) { setCertificateVisibility(input: $input) { problems { code } } }",
      { input: { certificateId: hidden?.id ?? "", nameHidden: false, birthDateHidden: false, certificateHidden } },
    );
  await hide(true);
  const jyri = await signInAs(browser, "jyri");
  const act = "mutation A($input: ActForCompanyInput!) { actForCompany(input: $input) { problems { code } } }";
  await askRegister(jyri.page, act, { input: { registryCode: "19900025" } });
  const watch = "mutation W($input: AskWatchInput!) { askWatch(input: $input) { problems { code } } }";
  const asked = {
    registrationNumber: hidden?.registrationNumber,
    reason: "Leping",
    contactEmail: "info@pohjala.example",
  };
  await askRegister(jyri.page, watch, { input: asked });
  await page.goto("/my-watches");
  await page.getByRole("link", { name: /^Vasta ettevõttele Põhjala Elekter AS lingiga/ }).click();
  await expect(page.getByText("Link avaneb ainult ettevõttele Põhjala Elekter AS.")).toBeVisible();
  await expect(page.getByLabel("Kellele või milleks")).toHaveValue("Põhjala Elekter AS");
  await page.getByRole("button", { name: "Tee link ettevõttele Põhjala Elekter AS" }).click();
  await expect(page.getByText(/avaneb ainult ettevõttele Põhjala Elekter AS \(19900025\)/)).toBeVisible();
  await expectAccessible(page);
  await hide(false);
  await jyri.context.close();
  await context.close();
});

test("a link for once opens once, by its button and without scripts; afterwards it says that it does not open", async ({
  browser,
}) => {
  const page = await newLink(browser);
  await page.getByLabel("Kellele või milleks").fill("Üks kord");
  await page.getByRole("radio", { name: "1 kord", exact: true }).check({ force: true });
  await page.getByRole("button", { name: "Tee link" }).click();
  made.once = await madeAddress(page);
  const [first, second] = await Promise.all(
    [0, 1].map(async () => (await browser.newContext({ javaScriptEnabled: false, locale: "et-EE" })).newPage()),
  );
  if (!first || !second) throw new Error("two browsers were opened");
  await second.goto(made.once);
  await first.goto(made.once);
  await page.goto(made.once);
  await expectAccessible(page);
  await first.getByRole("button", { name: "Näita tunnistusi" }).click();
  await expect(first.getByText("Jaan Tamm")).toBeVisible();
  await first.getByRole("link", { name: "English" }).click();
  await expect(first.getByText("Jaan Tamm")).toBeVisible();
  await second.getByRole("button", { name: "Näita tunnistusi" }).click();
  await expect(second.getByRole("heading", { level: 1, name: "See link ei avane" })).toBeVisible();
});
