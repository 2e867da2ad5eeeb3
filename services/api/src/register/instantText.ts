import type { Locale } from "../platform/Viewer";

const locals: Record<Locale, string> = { et: "et-EE", en: "en-GB", ru: "ru-RU" };
const joins: Record<Locale, string> = { et: "kell", en: "at", ru: "в" };

/** A moment in Estonian time, in the language of the page: "23. november 2026 kell 12.05". */
export function instantText(at: Date, locale: Locale): string {
  const day = new Intl.DateTimeFormat(locals[locale], { dateStyle: "long", timeZone: "Europe/Tallinn" }).format(at);
  const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: "Europe/Tallinn" }).format(at);
  return `${day} ${joins[locale]} ${locale === "et" ? time.replace(":", ".") : time}`;
}
