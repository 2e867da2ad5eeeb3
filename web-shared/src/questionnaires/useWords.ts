import { useLocale } from "../texts/useLocale";
import type { LocalName } from "../texts/localName";
import { localWords, type Worded } from "./localWords";

const none: LocalName = { text: "" };

/** Gives words in the language of the page, with the language they are in when it is another. */
export function useWords(): (words: Worded) => LocalName {
  const locale = useLocale();
  return (words) => localWords(words, locale) ?? none;
}
