import type { Page } from "@playwright/test";

/** Opens the menu under the person's name; answers with the group of roles and sign-out. */
export async function openPersonMenu(page: Page, person: string) {
  const trigger = page.getByRole("banner").getByRole("button", { name: person });
  if ((await trigger.getAttribute("aria-expanded")) !== "true") await trigger.click();
  return page.getByRole("group", { name: "Teie rollid" });
}
