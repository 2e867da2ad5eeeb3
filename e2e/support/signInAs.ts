import type { Browser, BrowserContext, Page } from "@playwright/test";
import { askRegister } from "./askRegister";
import { personas, type PersonaName } from "./personas";

export interface SignedIn {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser's policy refused: has to stay empty. */
  readonly violations: string[];
}

/**
 * A browser of one's own for this person, signed in through the state's stand-in, at the home of the portal. Who `meetsDialog`
 * is met there by the dialog with questions when something waits.
 */
export async function signInAs(
  browser: Browser,
  name: PersonaName,
  options: { phone?: boolean; locale?: string; meetsDialog?: boolean } = {},
): Promise<SignedIn> {
  const viewport = options.phone ? { width: 360, height: 740 } : { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, locale: "et-EE", timezoneId: "Europe/Tallinn" });
  const page = await context.newPage();
  const violations = watchPolicy(page);
  const { code, portal } = personas[name];
  const home = portal === "citizen" ? "/" : `/${portal}/`;
  const signIn = `/auth/login?as=${code}&portal=${portal}&locale=${options.locale ?? "et"}`;
  if (options.meetsDialog) {
    await page.goto(signIn);
  } else {
    // The dialog with questions comes once in seven days, at the home page: here it has been shown before.
    await page.goto(`${signIn}&return=${home}accessibility`);
    await askRegister(page, "mutation Shown { showQuestionDialog { problems { code } } }");
    await page.goto(home);
  }
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { context, page, violations };
}

/** Notes every violation of the content security policy and every error of a page's own script. */
export function watchPolicy(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && /Content Security Policy/i.test(message.text())) found.push(message.text());
  });
  page.on("pageerror", (error) => found.push(error.message));
  return found;
}
