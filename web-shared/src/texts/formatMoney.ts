import type { Locale } from "./Locale";

const tags: Record<Locale, string> = { et: "et-EE", en: "en-IE", ru: "ru-RU" };

/** "115,00 €" ("€115.00" in English) from an amount with a decimal point and a currency code. */
export function formatMoney(money: { amount: string; currency: string }, locale: Locale): string {
  const format = new Intl.NumberFormat(tags[locale], { style: "currency", currency: money.currency });
  return format.format(Number(money.amount));
}
