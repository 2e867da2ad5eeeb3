import type { Locale } from "../platform/Viewer";

/** Names of the bodies in whose name a letter asks somebody for an answer, in each language. */
export type BodyNames = Readonly<Record<Locale, readonly string[]>>;

const sentences: Readonly<
  Record<Locale, { readonly one: (name: string) => string; readonly each: (names: string) => string }>
> = {
  et: {
    one: (name) => `Vastate asutuse ${name} nimel.`,
    each: (names) => `Palume vastust iga asutuse nimel eraldi: ${names}.`,
  },
  en: {
    one: (name) => `You answer in the name of ${name}.`,
    each: (names) => `Please answer separately in the name of each body: ${names}.`,
  },
  ru: {
    one: (name) => `Вы отвечаете от имени организации ${name}.`,
    each: (names) => `Просим ответить отдельно от имени каждой организации: ${names}.`,
  },
};

/** For which bodies an answer is asked for; nothing where one answers for oneself. */
export function bodiesSentence(bodies: BodyNames, locale: Locale): string {
  const names = bodies[locale];
  const [first] = names;
  if (first === undefined) return "";
  if (names.length === 1) return sentences[locale].one(first);
  return sentences[locale].each(new Intl.ListFormat(locale).format(names));
}
