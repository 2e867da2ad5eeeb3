import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useTranslation } from "react-i18next";
import type { FactWords } from "./factsIn";

/** Where a value that is no person's text finds its word: namespace and key, in this order. */
const places = [
  ["facts", "value"],
  ["status", "role"],
  ["status", "kind"],
  ["status", "application"],
  ["status", "language"],
  ["status", "examPart"],
  ["procedures", "admissionBy"],
  ["procedures", "majorities"],
  ["procedures", "ties"],
  ["procedures", "signerRules"],
] as const;

/** The words for an event's facts; a name and a value without a word stand as they are. */
export function useFactWords(): FactWords {
  const { t, i18n } = useTranslation("facts");
  const { date } = useFormats();
  // The keys come from the register's own log: one may be without a word.
  const wordAt = (space: string, key: string): string | null => {
    const word: unknown = i18n.getResource(i18n.language, space, key);
    return typeof word === "string" ? word : null;
  };
  const wordOf = (value: string): string | null => {
    for (const [space, key] of places) {
      const word = wordAt(space, `${key}.${value}`);
      if (word !== null) return word;
    }
    return null;
  };
  return {
    name: (name) => wordAt("facts", `name.${name}`) ?? wordAt("procedures", name) ?? name,
    value: (value) => (/^\w+$/.test(value) ? (wordOf(value) ?? value) : value),
    day: (day) => date(day),
    answer: (is) => t(is ? "yes" : "no"),
  };
}
