import type { Locale } from "@kutse/web-shared/texts/Locale";

/** The name of a country, in the reader's language, by its two letters; the letters when the browser does not know it. */
export function countryName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
