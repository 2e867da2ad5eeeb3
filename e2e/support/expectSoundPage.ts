import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./expectAccessible";

const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };
const failures = /^(Midagi läks meil katki|Ühendus puudub|Liiga palju päringuid|Teil ei ole õigust seda lehte näha)$/;
const notThere = /^(Seda lehte ei ole|There is no such page|Такой страницы нет)$/;

/** `locale` is the language the page has to be in; `missing` says that the page is not there, and says so. */
export interface SoundPage {
  readonly path: string;
  readonly locale?: "et" | "en" | "ru";
  readonly missing?: boolean;
}

/** The page stands at its address: found, named, in its language, accessible, and neither desk nor phone scrolls sideways. */
export async function expectSoundPage(page: Page, { path, locale = "et", missing = false }: SoundPage): Promise<void> {
  await page.setViewportSize(desk);
  await page.goto(path);
  const heading = page.getByRole("heading", { level: 1 });
  await heading.first().waitFor();
  await expectAccessible(page);
  await expect(heading, path).toHaveCount(1);
  await expect(heading, path).not.toHaveText(failures);
  if (missing) await expect(heading, path).toHaveText(notThere);
  else await expect(heading, path).not.toHaveText(notThere);
  await expect(page.locator("html"), path).toHaveAttribute("lang", locale);
  const title = (await heading.innerText()).replace(/\s+/g, " ").trim();
  expect((await page.title()).replace(/\s+/g, " "), path).toContain(title);
  await page.setViewportSize(phone);
  await expectAccessible(page);
}
