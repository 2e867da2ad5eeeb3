import type { Locale } from "../texts/Locale";
import { percentOf } from "./percentOf";

type Choice = { key: string; et: string; en?: string | null | undefined; ru?: string | null | undefined };

/** How often one option was chosen, in words and in per cents of those who answered the question. */
export type ChoiceRow = { key: string; label: string; count: number; percent: number };

const wordsOf = (choice: Choice, locale: Locale) =>
  (locale === "et" ? choice.et : (choice[locale] ?? choice.et)) || choice.key;

/** Every option of a question with its count, also those that nobody chose; options of earlier versions come last. */
export function choiceRows(
  options: readonly Choice[],
  counts: readonly { optionKey: string; count: number }[],
  answered: number,
  locale: Locale,
): ChoiceRow[] {
  const known = options.map((option) => option.key);
  const gone = counts
    .filter(({ optionKey }) => !known.includes(optionKey))
    .map(({ optionKey: key }) => ({ key, et: key }));
  return [...options, ...gone].map((option) => {
    const count = counts.find(({ optionKey }) => optionKey === option.key)?.count ?? 0;
    return { key: option.key, label: wordsOf(option, locale), count, percent: percentOf(count, answered) };
  });
}

/** The steps of a scale as options; the first and the last carry what they mean. */
export function scaleOptions(least: number, most: number, ends: readonly [string, string]): Choice[] {
  return Array.from({ length: most - least + 1 }, (_, at) => {
    const key = String(least + at);
    const end = at === 0 ? ends[0] : least + at === most ? ends[1] : "";
    return { key, et: end ? `${key} – ${end}` : key };
  });
}
