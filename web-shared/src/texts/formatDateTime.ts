import { formatDateLong } from "./formatDateLong";
import { formatTime } from "./formatTime";
import type { Locale } from "./Locale";

const joins: Record<Locale, string> = { et: "kell", en: "at", ru: "в" };

/** "23. november 2026 kell 14.05" from an instant. */
export function formatDateTime(instant: string, locale: Locale): string {
  return `${formatDateLong(instant, locale)} ${joins[locale]} ${formatTime(instant, locale)}`;
}
