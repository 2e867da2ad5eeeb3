import { expect, test } from "@playwright/test";
import { signInAs, watchPolicy } from "../support/signInAs";

test("the playground loads from the register alone and runs an example", async ({ page, baseURL }) => {
  const violations = watchPolicy(page);
  const foreign: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== baseURL) foreign.push(request.url());
  });
  await page.goto("/playground");
  await expect(page.getByRole("link", { name: "Query", exact: true })).toBeVisible({ timeout: 60_000 });
  // The editor is there when it shows the first example; it does not follow to another tab before.
  await expect(page.locator(".view-lines").first()).toContainText("RegisterInFigures", { timeout: 60_000 });

  await page.getByRole("tab", { name: "QualificationsWithOpenRounds" }).click();
  await expect(page.locator(".view-lines").first()).toContainText("QualificationsWithOpenRounds");
  const result = page.getByRole("region", { name: "Result Window" });
  // The editor takes a moment to see which operation the new tab holds: press again until it is the one that runs.
  await expect(async () => {
    await page.getByRole("button", { name: /Execute query/ }).click();
    await expect(result).toContainText('"openRounds"', { timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  expect(foreign).toEqual([]);
  expect(violations).toEqual([]);
});

test("the playground works in the visitor's own session", async ({ browser }) => {
  const { context, page } = await signInAs(browser, "mari");
  const answer = await page.request.post("/graphql", {
    headers: { "x-csrf": "1" },
    data: { query: "query Me { viewer { activeRole person { firstName } } }" },
  });
  expect(await answer.json()).toEqual({ data: { viewer: { activeRole: "CITIZEN", person: { firstName: "Mari" } } } });
  await context.close();
});
