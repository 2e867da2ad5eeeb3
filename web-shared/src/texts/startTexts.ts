import i18next, { type ResourceKey } from "i18next";
import { initReactI18next } from "react-i18next";
import { isLocale, type Locale } from "./Locale";
import type { PortalTexts } from "./PortalTexts";
import { rememberedLocale } from "./rememberedLocale";

/** The texts of one language: namespace to tree of words. */
export type LocaleTexts = { readonly [Namespace in keyof PortalTexts]?: ResourceKey };

/** Fetches a portal's own texts, language by language, so that only one language is loaded. */
export type TextLoaders = Record<Locale, () => Promise<LocaleTexts>>;

const shared: TextLoaders = {
  et: () => import("./et/sharedTexts").then((file) => file.sharedTexts),
  en: () => import("./en/sharedTexts").then((file) => file.sharedTexts),
  ru: () => import("./ru/sharedTexts").then((file) => file.sharedTexts),
};

let portalTexts: TextLoaders | undefined;

/** Brings the texts of a language, once. */
export async function loadTexts(locale: Locale): Promise<void> {
  if (i18next.hasResourceBundle(locale, "ui")) return;
  const [ours, theirs] = await Promise.all([shared[locale](), portalTexts?.[locale]()]);
  for (const [namespace, texts] of Object.entries({ ...ours, ...theirs })) {
    i18next.addResourceBundle(locale, namespace, texts);
  }
}

/** Changes the language of everything on the page, once its texts are here. */
export async function changeLocale(locale: Locale): Promise<void> {
  await loadTexts(locale);
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
  rememberedLocale.write(locale);
}

/** Starts the texts in the remembered language, or the one `?locale=` names; Estonian otherwise. */
export async function startTexts(loaders: TextLoaders): Promise<void> {
  portalTexts = loaders;
  await i18next.use(initReactI18next).init({
    lng: "et",
    fallbackLng: false,
    defaultNS: "ui",
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  const asked = new URLSearchParams(window.location.search).get("locale");
  await changeLocale(isLocale(asked) ? asked : rememberedLocale.read());
}
