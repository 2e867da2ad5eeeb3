import type { Locale } from "@kutse/web-shared/texts/Locale";
import { localTime } from "@kutse/web-shared/texts/localTime";

const tags: Record<Locale, string> = { et: "et-EE", en: "en-GB", ru: "ru-RU" };

/** "november 2026" of the month an instant falls in, in Estonia. */
export function monthName(instant: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tags[locale], { timeZone: "UTC", month: "long", year: "numeric" });
  return format.format(new Date(`${localTime(instant).day}T00:00:00Z`));
}
