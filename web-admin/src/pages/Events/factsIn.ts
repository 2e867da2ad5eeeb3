const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** How a fact's name, its value, a day and yes or no are put in the reader's language. */
export type FactWords = {
  name: (name: string) => string;
  value: (value: string) => string;
  day: (day: string) => string;
  answer: (is: boolean) => string;
};

/** An event's facts (JSON text) for reading: "number: T-2026-000017"; ids say nothing to people and are left out. */
export function factsIn(data: string, words: FactWords): string {
  return factsOf(JSON.parse(data), words, []).join("; ");
}

/** Facts within facts (before and after a change) are named with what they are within. */
function factsOf(facts: unknown, words: FactWords, within: readonly string[]): string[] {
  if (typeof facts !== "object" || facts === null) return [];
  return Object.entries(facts as Record<string, unknown>)
    .filter(([name, value]) => !/Ids?$/.test(name) && value !== null)
    .flatMap(([name, value]) => {
      const names = [...within, words.name(name)];
      if (typeof value === "object" && !Array.isArray(value)) return factsOf(value, words, names);
      return `${names.join(" ")}: ${textOf(value, words)}`;
    });
}

function textOf(value: unknown, words: FactWords): string {
  if (Array.isArray(value)) return value.map((each) => textOf(each, words)).join(", ");
  if (typeof value === "object") return `(${factsOf(value, words, []).join("; ")})`;
  if (typeof value === "boolean") return words.answer(value);
  if (typeof value !== "string") return JSON.stringify(value);
  return isDay.test(value) ? words.day(value) : words.value(value);
}
