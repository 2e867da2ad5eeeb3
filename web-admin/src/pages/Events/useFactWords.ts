import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useTranslation } from "react-i18next";
import type { FactWords } from "./factsIn";

const factNames = [
  "reason",
  "number",
  "registrationNumber",
  "locale",
  "role",
  "version",
  "count",
  "fields",
  "result",
  "method",
  "kind",
  "ground",
  "format",
  "dueOn",
  "opensOn",
  "closesOn",
  "validUntil",
  "isAllowed",
  "paidAmount",
  "proposal",
  "seats",
  "months",
  "expiresOn",
  "deletedOn",
] as const;

const isFactName = (name: string): name is (typeof factNames)[number] => factNames.some((known) => known === name);

/** The words for an event's facts; a name without a word stands as it is. */
export function useFactWords(): FactWords {
  const { t } = useTranslation("events");
  const { date } = useFormats();
  return {
    name: (name) => (isFactName(name) ? t(`fact.${name}`) : name),
    day: (day) => date(day),
    answer: (is) => t(is ? "yes" : "no"),
  };
}
