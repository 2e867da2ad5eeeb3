import type { Locale } from "../platform/Viewer";

const locals: Record<Locale, string> = { et: "et-EE", en: "en-GB", ru: "ru-RU" };

/** A moment in Estonian time, in the language of the page. */
export function instantText(at: Date, locale: Locale): string {
  const format = { dateStyle: "long", timeStyle: "medium", timeZone: "Europe/Tallinn" } as const;
  return new Intl.DateTimeFormat(locals[locale], format).format(at);
}
