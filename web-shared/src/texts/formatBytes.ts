import type { Locale } from "./Locale";

const tags: Record<Locale, string> = { et: "et-EE", en: "en-GB", ru: "ru-RU" };
const units: Record<Locale, readonly [string, string, string]> = {
  et: ["B", "kB", "MB"],
  en: ["B", "kB", "MB"],
  ru: ["Б", "КБ", "МБ"],
};

/** "1,4 MB" from a number of bytes (1 MB is 1,000,000 bytes). */
export function formatBytes(bytes: number, locale: Locale): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const format = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: step === 2 ? 1 : 0 });
  return `${format.format(bytes / 1000 ** step)} ${units[locale][step]}`;
}
