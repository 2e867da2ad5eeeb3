import type { Locale } from "../platform/Viewer";

const languages: Readonly<Record<Locale, string>> = { et: "et-EE", en: "en-GB", ru: "ru-RU" };

/** A day (YYYY-MM-DD) as a letter says it: "23. november 2026", "23 November 2026", "23 ноября 2026 года". */
export function letterDay(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languages[locale], { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/\sг\.$/, " года");
}
