import i18next from "i18next";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { I18nextProvider } from "react-i18next";
import { calendarLocales } from "./calendarLocales";
import type { Locale } from "./Locale";
import { loadTexts } from "./startTexts";

/** Draws a part of the page in another language than the page, as soon as its texts are here; the part is marked so. */
export function InLocale({ locale, children }: { locale: Locale; children: ReactNode }) {
  const [loaded, setLoaded] = useState<Locale | null>(null);
  const texts = useMemo(() => i18next.cloneInstance({ lng: locale, initAsync: false }), [locale]);
  useEffect(() => {
    let isWanted = true;
    void loadTexts(locale).then(() => isWanted && setLoaded(locale));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  if (loaded !== locale) return null;
  return (
    <I18nextProvider i18n={texts}>
      <I18nProvider locale={calendarLocales[locale]}>
        <div lang={locale}>{children}</div>
      </I18nProvider>
    </I18nextProvider>
  );
}
