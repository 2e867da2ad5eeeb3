import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../support/expectAccessible";
import { signInAs } from "../support/signInAs";

const rowOf = (page: Page, step: string) => page.getByRole("row").filter({ hasText: step });

/** How many have rated a step, as the page of feedback says; nothing said is nobody. */
async function countOf(page: Page, step: string): Promise<number> {
  await page.getByRole("heading", { level: 1, name: "Tagasiside" }).waitFor();
  await expect(page.getByRole("heading", { name: "Mida kirjutati" })).toBeVisible();
  if ((await rowOf(page, step).count()) === 0) return 0;
  return Number(await rowOf(page, step).getByRole("cell").nth(1).innerText());
}

test("who has taken out the own data says how it went; Kutsekoda counts it by step, a body only what was with itself", async ({
  browser,
}) => {
  const [rein, anne, mari] = [
    await signInAs(browser, "rein"),
    await signInAs(browser, "anne"),
    await signInAs(browser, "mari", { phone: true }),
  ];
  await rein.page.goto("/admin/feedback");
  const before = await countOf(rein.page, "Oma andmete väljavõte");

  await mari.page.goto("/my-data");
  await mari.page.getByRole("button", { name: "Telli väljavõte" }).click();
  const card = mari.page.locator("form").filter({ hasText: "Kui lihtne see teie jaoks oli?" });
  await expect(card).toBeVisible({ timeout: 30_000 });
  await card.getByRole("button", { name: "Saada tagasiside" }).click();
  await expect(card.getByText("Valige hinne.")).toBeVisible();
  await expectAccessible(mari.page);
  await card.locator("label").filter({ hasText: "5 – väga lihtne" }).click();
  await card.getByRole("textbox").fill("Kiire.\n<b>Aitäh</b>");
  await card.getByRole("button", { name: "Saada tagasiside" }).click();
  await expect(mari.page.getByText("Aitäh! Teie tagasiside on kirja pandud.")).toBeVisible();
  await mari.page.reload();
  await expect(mari.page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(card).toHaveCount(0);

  await rein.page.reload();
  expect(await countOf(rein.page, "Oma andmete väljavõte")).toBe(before + 1);
  await expect(rowOf(rein.page, "Oma andmete väljavõte")).toContainText("alla viie hinde, ei näidata");
  await expect(rein.page.getByText("Kiire.")).toHaveCount(0);
  await expectAccessible(rein.page);
  await anne.page.goto("/kao/feedback");
  expect(await countOf(anne.page, "Oma andmete väljavõte")).toBe(0);
  await expectAccessible(anne.page);
  for (const { context, violations } of [rein, anne, mari]) {
    expect(violations).toEqual([]);
    await context.close();
  }
});
