import type { ChoiceRow } from "./choiceRows";
import { percentOf } from "./percentOf";

type Part = { from: string; below?: string | null | undefined; count: number };

/** How numbers or days are spread, as rows of a chart and its table; `nameOf` says a part in words. */
export function spreadRows(parts: readonly Part[], answered: number, nameOf: (part: Part) => string): ChoiceRow[] {
  return parts.map((part) => ({
    key: part.from,
    label: nameOf(part),
    count: part.count,
    percent: percentOf(part.count, answered),
  }));
}
