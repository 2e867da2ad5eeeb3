import type { Locale } from "../texts/Locale";
import type { Words } from "./Words";

/** The text in this language, in Estonian (and marked so) where it is missing. */
export function wordsIn(words: Words, locale: Locale): { text: string; lang?: Locale } {
  return words[locale].trim() ? { text: words[locale], lang: locale } : { text: words.et, lang: "et" };
}
