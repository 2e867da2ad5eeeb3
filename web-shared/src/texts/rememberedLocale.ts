import { isLocale, type Locale } from "./Locale";

const key = "kutse.locale";

/** The language this browser last used; Estonian when it has none. */
export const rememberedLocale = {
  read(): Locale {
    const stored = window.localStorage.getItem(key);
    return isLocale(stored) ? stored : "et";
  },
  write(locale: Locale): void {
    window.localStorage.setItem(key, locale);
  },
};
