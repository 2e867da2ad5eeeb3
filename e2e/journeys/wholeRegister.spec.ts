import { expect, test, type Locator, type Page } from "@playwright/test";
import { askDatabase } from "../support/askDatabase";
import { expectAccessible } from "../support/expectAccessible";
import { signInAs } from "../support/signInAs";
import { tick } from "../support/tick";

const title = {
  "eesti keeles": "Mida muuta taotlemises?",
  "inglise keeles": "What to change in applying?",
  "vene keeles": "Что изменить в подаче заявления?",
};
const purpose = {
  "eesti keeles": "Et uus vorm oleks lihtsam.",
  "inglise keeles": "To make the new form easier.",
  "vene keeles": "Чтобы новая форма была проще.",
};
const question = {
  "eesti keeles": "Mis võtab kõige rohkem aega?",
  "inglise keeles": "What takes the most time?",
  "vene keeles": "Что занимает больше всего времени?",
};

async function write(group: Locator, words: Readonly<Record<string, string>>): Promise<void> {
  for (const [language, text] of Object.entries(words)) {
    await group.getByRole("textbox", { name: language }).fill(text);
  }
}

/** Presses the act on the page, and again in the dialog that asks whether it is meant. */
async function act(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("dialog").getByRole("button", { name }).click();
}

test("an administrator asks all 104 awarding bodies, all 24 schools and every holder, in three languages", async ({
  browser,
}) => {
  const rein = await signInAs(browser, "rein");
  const { page } = rein;
  await page.goto("/admin/questionnaires/new");
  await write(page.getByRole("group", { name: "Pealkiri" }), title);
  await write(page.getByRole("group", { name: "Eesmärk" }), purpose);
  await page.getByRole("tab", { name: /Küsimused/ }).click();
  await page.getByRole("button", { name: "Lisa küsimus" }).click();
  await write(page.getByRole("group", { name: "Küsimus", exact: true }), question);
  await page.getByRole("tab", { name: "Vastajad" }).click();
  for (const role of ["Koordinaatorid", "Kutse andjate juhid", "Kutse omanikud"]) await tick(page, role);
  await page.getByRole("button", { name: "Loenda vastajad" }).click();
  await expect(page.getByText("Näiteks küsitakse neilt:")).toBeVisible();
  await expect(page.getByText("Nad on seotud 128 kutse andjaga.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Eelvaade" }).click();
  await page.locator("label").filter({ hasText: "vene keeles" }).click();
  await expect(page.getByRole("textbox", { name: new RegExp(question["vene keeles"].slice(0, -1)) })).toBeVisible();
  await expect(page.getByText(/Selles keeles puudub/)).toHaveCount(0);
  await page.getByRole("button", { name: "Salvesta" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title["eesti keeles"] })).toBeVisible();
  const path = new URL(page.url()).pathname;
  await act(page, "Saada ülevaatamisele");
  await expect(page.getByText("Ülevaatamisel", { exact: true }).first()).toBeVisible();

  const piret = await signInAs(browser, "piret");
  await piret.page.goto(path);
  await act(piret.page, "Kiida heaks");
  await expect(piret.page.getByText("Avamist ootab", { exact: true }).first()).toBeVisible();
  await page.reload();
  await act(page, "Ava küsimustik");
  await expect(page.getByText("Avatud", { exact: true })).toBeVisible({ timeout: 60_000 });

  const [asked] = await askDatabase<{ bodies: number; schools: number; unasked: number; holders: number }>(
    `with asked as (select person_id from recipient where questionnaire_id = $1),
       office as (select o.id, o.kind, exists (select 1 from mandate m
           where m.organisation_id = o.id and m.person_id in (select person_id from asked)
             and m.role in ('COORDINATOR', 'MANAGER') and m.ended_at is null
             and m.valid_from <= current_date and (m.valid_until is null or m.valid_until >= current_date)) as is_asked
         from organisation o where o.kind in ('AWARDING_BODY', 'SCHOOL')),
       holder as (select distinct c.person_id from certificate c join person p on p.id = c.person_id
         where c.confirmed_at is not null and c.invalidated_at is null and p.suspended_at is null
           and (c.valid_until is null or c.valid_until > current_date))
     select (select count(*)::int from office where is_asked and kind = 'AWARDING_BODY') as bodies,
       (select count(*)::int from office where is_asked and kind = 'SCHOOL') as schools,
       (select count(*)::int from office where not is_asked)
         + (select count(*)::int from holder where person_id not in (select person_id from asked)) as unasked,
       (select count(*)::int from holder) as holders`,
    [path.split("/").at(-1) ?? ""],
  );
  expect([asked?.bodies, asked?.schools]).toEqual([104, 24]);
  expect(asked?.holders).toBeGreaterThan(500);
  expect(asked?.unasked).toBe(0);
  expect([...rein.violations, ...piret.violations]).toEqual([]);
  await rein.context.close();
  await piret.context.close();
});
