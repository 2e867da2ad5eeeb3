const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** How a fact's name, a day and yes or no are put in the reader's language. */
export type FactWords = {
  name: (name: string) => string;
  day: (day: string) => string;
  answer: (is: boolean) => string;
};

/** An event's facts (JSON text) for reading: "number: T-2026-000017"; ids say nothing to people and are left out. */
export function factsIn(data: string, words: FactWords): string {
  const parsed: unknown = JSON.parse(data);
  if (typeof parsed !== "object" || parsed === null) return "";
  return Object.entries(parsed)
    .filter(([name, value]) => !/Ids?$/.test(name) && value !== null)
    .map(([name, value]) => `${words.name(name)}: ${textOf(value, words)}`)
    .join(", ");
}

function textOf(value: unknown, { day, answer }: FactWords): string {
  if (typeof value === "boolean") return answer(value);
  if (typeof value !== "string") return JSON.stringify(value);
  return isDay.test(value) ? day(value) : value;
}
