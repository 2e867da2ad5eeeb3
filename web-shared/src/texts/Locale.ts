/** The languages of the portals. */
export const locales = ["et", "en", "ru"] as const;

/** One of the languages of the portals. */
export type Locale = (typeof locales)[number];

/** Whether a text from outside names one of our languages. */
export function isLocale(value: string | null | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
