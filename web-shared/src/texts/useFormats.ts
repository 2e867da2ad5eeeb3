import { useMemo } from "react";
import { formatBytes } from "./formatBytes";
import { formatDate } from "./formatDate";
import { formatDateLong } from "./formatDateLong";
import { formatDateOn } from "./formatDateOn";
import { formatDateTime } from "./formatDateTime";
import { formatMoney } from "./formatMoney";
import { formatTime } from "./formatTime";
import { useLocale } from "./useLocale";

/** Days, instants, money and sizes in the language of the page, in Estonian time. */
export function useFormats() {
  const locale = useLocale();
  return useMemo(
    () => ({
      date: formatDate,
      dateLong: (value: string) => formatDateLong(value, locale),
      dateOn: (value: string) => formatDateOn(value, locale),
      dateTime: (instant: string) => formatDateTime(instant, locale),
      time: (instant: string) => formatTime(instant, locale),
      money: (money: { amount: string; currency: string }) => formatMoney(money, locale),
      bytes: (bytes: number) => formatBytes(bytes, locale),
    }),
    [locale],
  );
}
