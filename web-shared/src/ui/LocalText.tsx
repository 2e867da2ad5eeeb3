import { localName, type Named } from "../texts/localName";
import { useLocale } from "../texts/useLocale";

/** A name or title in the language of the page; in Estonian, and marked so, where it has no other. */
export function LocalText({ of }: { of: Named }) {
  const { text, lang } = localName(of, useLocale());
  return lang ? <span lang={lang}>{text}</span> : <>{text}</>;
}
