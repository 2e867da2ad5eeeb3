import { useTranslation } from "react-i18next";
import { isLocale, type Locale } from "./Locale";

/** The language the page is shown in. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : "et";
}
