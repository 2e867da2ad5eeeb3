import type { Locale } from "./Locale";

/** Something with a name or a title in Estonian and perhaps in the other languages. */
export type Named =
  | { name: string; nameEn?: string | null; nameRu?: string | null }
  | { title: string; titleEn?: string | null; titleRu?: string | null };

/** `lang` is set when the words are not in the language of the page, so that they are read out rightly. */
export type LocalName = { text: string; lang?: Locale };

function translations(named: Named): Record<Locale, string | null | undefined> & { et: string } {
  if ("name" in named) return { et: named.name, en: named.nameEn, ru: named.nameRu };
  return { et: named.title, en: named.titleEn, ru: named.titleRu };
}

/** The name or title in this language, in Estonian when there is none. */
export function localName(named: Named, locale: Locale): LocalName {
  const words = translations(named);
  const text = words[locale];
  return text ? { text } : { text: words.et, lang: "et" };
}
