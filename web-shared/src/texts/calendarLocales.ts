import type { Locale } from "./Locale";

/** How days and numbers are typed and read in each language. */
export const calendarLocales: Readonly<Record<Locale, string>> = { et: "et-EE", en: "en-GB", ru: "ru-RU" };
