import { expect, test, type Browser, type Page } from "@playwright/test";
import { askRegister } from "../support/askRegister";
import { expectAccessible } from "../support/expectAccessible";
import { signInAs } from "../support/signInAs";

test.describe.configure({ mode: "serial" });

let number = "";
let hidden = "";

interface Own {
  readonly registrationNumber: string;
  readonly status: string;
  readonly certificateHidden: boolean;
}

/** Numbers of Jaan's own certificates: one that everybody sees. */
async function findNumber(browser: Browser): Promise<void> {
  const { page, context } = await signInAs(browser, "jaan");
  const { myCertificates } = await askRegister<{ myCertificates: readonly Own[] }>(
    page,
    "query Own { myCertificates { registrationNumber status certificateHidden } }",
  );
  number = myCertificates.find((one) => one.status === "VALID" && !one.certificateHidden)?.registrationNumber ?? "";
  hidden = "999999999";
  await context.close();
}

const open = (page: Page): Promise<unknown> => page.goto(`/certificates/${number}/message`);

test("a visitor is offered to sign in before writing to a holder", async ({ browser, page }) => {
  await findNumber(browser);
  await page.goto(`/certificates/${number}`);
  await page.getByRole("link", { name: "Kirjuta omanikule" }).click();
  await expect(page).toHaveURL(new RegExp(`/certificates/${number}/message$`));
  await expect(page.getByRole("main").getByRole("link", { name: "Logi sisse" })).toBeVisible();
  await expectAccessible(page);
});

test("somebody writes once, and the holder reads it as it was typed", async ({ browser }) => {
  const mari = await signInAs(browser, "mari");
  await mari.page.goto(`/certificates/${number}`);
  await mari.page.getByRole("link", { name: "Kirjuta omanikule" }).click();
  await expect(mari.page.getByRole("heading", { level: 1, name: "Kirjuta tunnistuse omanikule" })).toBeVisible();
  await expect(mari.page.getByText("Omanik näeb sõnumi juures teie nime (Mari Maasikas)")).toBeVisible();

  await test.step("what is missing is named, nothing is sent", async () => {
    await mari.page.getByRole("button", { name: "Saada sõnum" }).click();
    await expect(mari.page.getByRole("alert").first()).toBeVisible();
    await expectAccessible(mari.page);
  });

  const write = async () => {
    await mari.page.getByLabel("Millega seoses kirjutate?").fill("Tööpakkumine");
    await mari.page.getByLabel("Sõnum").fill("Tere!\n\n<b>Kas</b> olete vaba?");
    await mari.page.getByLabel("E-posti aadress, kuhu omanik saab vastata").fill("mari@naide.ee");
    await mari.page.getByRole("button", { name: "Saada sõnum" }).click();
  };
  await write();
  await expect(mari.page.getByRole("heading", { level: 1, name: "Sõnum on saadetud" })).toBeVisible();
  await expectAccessible(mari.page);
  await open(mari.page);
  await write();
  await expect(mari.page.getByText(/te täna juba kirjutasite/).first()).toBeVisible();

  const jaan = await signInAs(browser, "jaan");
  const subject = `Teile kirjutati seoses kutsetunnistusega nr ${number}`;
  await expect(async () => {
    await jaan.page.goto("/letters");
    await expect(jaan.page.getByRole("link", { name: subject })).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await jaan.page.getByRole("link", { name: subject }).click();
  await expect(jaan.page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  await expect(jaan.page.getByText("Mari Maasikas kirjutas teile")).toBeVisible();
  await expect(jaan.page.getByRole("blockquote")).toHaveText("Tööpakkumine\n\nTere!\n\n<b>Kas</b> olete vaba?");
  await expectAccessible(jaan.page);
  expect([...mari.violations, ...jaan.violations]).toEqual([]);
  await mari.context.close();
  await jaan.context.close();
});

test("a holder who takes no messages is not written to, and a certificate that is not there is not told apart", async ({
  browser,
}) => {
  const jaan = await signInAs(browser, "jaan");
  await jaan.page.goto("/my-contacts");
  const take = jaan.page.getByRole("switch", { name: "Luban kutseregistri kaudu endale kirjutada" });
  await expect(take).toBeChecked();
  await expectAccessible(jaan.page);
  await jaan.page.locator("label").filter({ hasText: "Luban kutseregistri kaudu endale kirjutada" }).click();
  await expect(jaan.page.getByText("Teile ei saa enam kutseregistri kaudu kirjutada.")).toBeVisible();
  await open(jaan.page);
  await expect(jaan.page.getByText("Siit te kirjutada ei saa")).toBeVisible();

  const mari = await signInAs(browser, "mari", { phone: true });
  await open(mari.page);
  await expect(mari.page.getByText("Omanik ei võta sõnumeid vastu")).toBeVisible();
  await expect(mari.page.getByRole("button", { name: "Saada sõnum" })).toHaveCount(0);
  await expectAccessible(mari.page);
  await mari.page.goto(`/certificates/${hidden}/message`);
  await expect(mari.page.getByRole("heading", { level: 1, name: "Seda lehte ei ole" })).toBeVisible();

  await jaan.page.goto("/my-contacts");
  await jaan.page.locator("label").filter({ hasText: "Luban kutseregistri kaudu endale kirjutada" }).click();
  await expect(jaan.page.getByText("Teile saab kutseregistri kaudu kirjutada.")).toBeVisible();
  await mari.context.close();
  await jaan.context.close();
});
