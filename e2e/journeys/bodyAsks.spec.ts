import { expect, test, type Page } from "@playwright/test";
import { askDatabase } from "../support/askDatabase";
import { expectAccessible } from "../support/expectAccessible";
import type { PersonaName } from "../support/personas";
import { signInAs, type SignedIn } from "../support/signInAs";

const title = "Kuidas meie eksam läks?";
const heard = "Kuulsime, et ootamine oli pikk.\nTeeme juurde ühe eksamipäeva.";
const people = new Map<PersonaName, SignedIn>();
const made = { path: "" };

test.describe.configure({ mode: "serial" });

test.afterAll(async () => {
  const violations = [...people.values()].flatMap((each) => each.violations);
  for (const { context } of people.values()) await context.close();
  expect(violations).toEqual([]);
});

async function pageOf(browser: Parameters<typeof signInAs>[0], name: PersonaName): Promise<Page> {
  const known = people.get(name) ?? (await signInAs(browser, name));
  people.set(name, known);
  return known.page;
}

test("Anne writes a questionnaire for the holders of her body's certificates, and can choose nobody else", async ({
  browser,
}) => {
  const page = await pageOf(browser, "anne");
  await page.getByRole("link", { name: "Küsimustikud kasutajatele" }).click();
  await page.getByRole("link", { name: "Uus küsimustik" }).click();
  await page.getByRole("group", { name: "Pealkiri" }).getByRole("textbox", { name: "eesti keeles" }).fill(title);
  await page
    .getByRole("group", { name: "Eesmärk" })
    .getByRole("textbox", { name: "eesti keeles" })
    .fill("Et parandada.");
  await expect(page.getByRole("radio", { name: /Kutse andja nimel/ })).toHaveCount(0);
  await page.getByRole("tab", { name: /Küsimused/ }).click();
  await page.getByRole("button", { name: "Lisa küsimus" }).click();
  const question = page.getByRole("group", { name: "Küsimus", exact: true });
  await question.getByRole("textbox", { name: "eesti keeles" }).fill("Mida teeksite teisiti?");
  await page.getByRole("tab", { name: "Vastajad" }).click();
  await expect(page.getByText(/Küsitakse teie antud kehtivate kutsete omanikelt/)).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Koordinaatorid" })).toHaveCount(0);
  await page.getByRole("button", { name: "Loenda vastajad" }).click();
  await expect(page.getByText(/^Kutse omanikud: \d+$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Eelvaade" }).click();
  await expect(page.getByRole("textbox", { name: /Mida teeksite teisiti/ })).toBeVisible();
  await page.locator("label").filter({ hasText: "vene keeles" }).click();
  await expect(page.getByText(/Selles keeles puudub/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Salvesta" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  made.path = new URL(page.url()).pathname.replace(/^\/kao/, "");
  await page.getByRole("button", { name: "Saada ülevaatamisele" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Saada ülevaatamisele" }).click();
  await expect(page.getByText("Ülevaatamisel", { exact: true }).first()).toBeVisible();
});

test("Kutsekoda agrees, Anne opens it, and exactly the body's own holders are asked", async ({ browser }) => {
  const piret = await pageOf(browser, "piret");
  await piret.goto(`/admin${made.path}`);
  await piret.getByRole("button", { name: "Kiida heaks" }).click();
  await piret.getByRole("dialog").getByRole("button", { name: "Kiida heaks" }).click();
  await expect(piret.getByText("Avamist ootab", { exact: true }).first()).toBeVisible();
  const page = await pageOf(browser, "anne");
  await page.goto(`/kao${made.path}`);
  await page.getByRole("button", { name: "Ava küsimustik" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ava küsimustik" }).click();
  await expect(page.getByText("Avatud", { exact: true })).toBeVisible({ timeout: 20_000 });
  const id = made.path.split("/").at(-1) ?? "";
  const [asked] = await askDatabase<{ asked: number; holders: number; others: number }>(
    `with holder as (select distinct c.person_id from certificate c join questionnaire q on q.organisation_id = c.organisation_id
       join person p on p.id = c.person_id where q.id = $1 and c.confirmed_at is not null and c.invalidated_at is null
         and (c.valid_until is null or c.valid_until >= current_date) and p.suspended_at is null)
     select (select count(*)::int from recipient where questionnaire_id = $1) as asked,
       (select count(*)::int from holder) as holders,
       (select count(*)::int from recipient where questionnaire_id = $1 and person_id not in (select person_id from holder)) as others`,
    [id],
  );
  expect(asked?.asked).toBeGreaterThan(0);
  expect(asked).toMatchObject({ holders: asked?.asked, others: 0 });
});

test("a holder answers; afterwards the body says what was heard, and who answered is told", async ({ browser }) => {
  const jaan = await pageOf(browser, "jaan");
  await jaan.goto("/questions");
  await jaan.getByRole("link", { name: title }).click();
  await jaan.getByRole("textbox", { name: /Mida teeksite teisiti/ }).fill("Lühem ootamine.");
  await jaan.getByRole("button", { name: "Saada vastused" }).click();
  await expect(jaan.getByText("Aitäh, vastused on saadetud")).toBeVisible();

  const anne = await pageOf(browser, "anne");
  await anne.goto(`/kao${made.path}/results`);
  await expect(anne.getByText(/Küsiti \d+ inimeselt, vastas 1 \(/)).toBeVisible();
  await expectAccessible(anne);
  await anne.goto(`/kao${made.path}`);
  await anne.getByRole("button", { name: "Lõpeta vastamine" }).click();
  await anne.getByRole("dialog").getByRole("button", { name: "Lõpeta vastamine" }).click();
  await anne.getByRole("button", { name: "Avalda, mida kuulsite" }).click();
  const dialog = anne.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "eesti keeles" }).fill(heard);
  await dialog.getByRole("button", { name: "Avalda ja saada kirjad" }).click();
  await expect(anne.getByText("Avaldatud.")).toBeVisible();

  await expect(async () => {
    await jaan.goto("/letters");
    await expect(jaan.getByRole("link", { name: `Mida me kuulsime: ${title}` })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
  await jaan.goto(made.path.replace("questionnaires", "questions"));
  await expect(jaan.getByRole("heading", { name: "Mida kuulsime ja mida teeme" })).toBeVisible();
  await expect(jaan.getByText(/Teeme juurde ühe eksamipäeva/)).toBeVisible();
  await expectAccessible(jaan);
});

test("when Kutsekoda takes the leave back, Anne begins no more questionnaires, and reads the old ones", async ({
  browser,
}) => {
  const [body] = await askDatabase<{ id: string }>("select organisation_id as id from questionnaire where id = $1", [
    made.path.split("/").at(-1) ?? "",
  ]);
  const rein = await pageOf(browser, "rein");
  const anne = await pageOf(browser, "anne");
  const setLeave = async (isAllowed: boolean) => {
    await rein.goto(`/admin/bodies/${body?.id ?? ""}`);
    const leave = rein.getByRole("switch", { name: /küsida/i });
    await expect(leave).toBeChecked({ checked: !isAllowed });
    await leave.press(" ");
    await expect(leave).toBeChecked({ checked: isAllowed });
    await expect(leave).toBeEnabled();
  };
  await setLeave(false);
  await anne.goto("/kao/questionnaires?group=OVER");
  await expect(anne.getByRole("link", { name: title })).toBeVisible();
  await expect(anne.getByRole("link", { name: "Uus küsimustik" })).toHaveCount(0);
  await setLeave(true);
});
