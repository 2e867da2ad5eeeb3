import { expect, type Locator, type Page } from "@playwright/test";

/** Ticks (or clears) a box by its words; the box itself lies hidden under its drawing. */
export async function tick(scope: Locator | Page, name: string, isOn = true): Promise<void> {
  const box = scope.getByRole("checkbox", { name });
  if ((await box.isChecked()) !== isOn) await scope.locator("label").filter({ hasText: name, visible: true }).click();
  await expect(box).toBeChecked({ checked: isOn });
}
