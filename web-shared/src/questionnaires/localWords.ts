import type { Locale } from "../texts/Locale";
import type { LocalName } from "../texts/localName";

/** Words in Estonian and perhaps in the other languages. */
export type Worded = { et: string | null; en?: string | null; ru?: string | null };

/** The words in this language, in Estonian (and marked so) when there are none; null when there are none at all. */
export function localWords(words: Worded, locale: Locale): LocalName | null {
  const text = words[locale];
  if (text) return { text };
  return words.et ? { text: words.et, lang: "et" } : null;
}
