import type { Locator } from "@playwright/test";

/** The Estonian day so many days from today, YYYY-MM-DD. */
export function dayFromToday(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Tallinn" }).format(day);
}

/** Types a day (YYYY-MM-DD) into a date field, in the order in which it stands there. */
export async function typeDay(field: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split("-");
  await field.getByRole("spinbutton").first().click();
  await field.page().keyboard.type(`${date}${month}${year}`);
}
