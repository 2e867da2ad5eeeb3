import type { Locale } from "./Locale";
import { localTime } from "./localTime";

const tags: Record<Locale, string> = { et: "et-EE", en: "en-GB", ru: "ru-RU" };

/** "23. november 2026", "23 November 2026", "23 ноября 2026 г." from a day or an instant. */
export function formatDateLong(value: string, locale: Locale): string {
  const day = value.length > 10 ? localTime(value).day : value;
  const format = new Intl.DateTimeFormat(tags[locale], {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
