import { addDays, addMonths } from "../../platform/days";

const years = 60;

/** From the first to the last day, both included. */
interface Term {
  readonly from: string;
  readonly until: string;
}

/** The five-year term that begins on a day: it ends on the day before the fifth anniversary. KutS § 10. */
export function termFrom(from: string): Term {
  return { from, until: addDays(addMonths(from, years), -1) };
}

/** Five-year terms on end, from the first to the one that `today` falls in. */
export function termsUntil(first: string, today: string): Term[] {
  const terms = [termFrom(first)];
  for (let last = termFrom(first); last.until < today;) {
    last = termFrom(addDays(last.until, 1));
    terms.push(last);
  }
  return terms;
}

/** The last day of a standard that began on `from`, prolonged by five years whenever less than half a year is left. */
export function prolongedUntil(from: string, today: string): string {
  return termsUntil(from, addMonths(today, 6)).at(-1)?.until ?? from;
}

/** The next `monthDay` (MM-DD) on or after `today`, plus a year when it is less than half a year off. */
export function nextYearly(monthDay: string, today: string): string {
  const soonest = addMonths(today, 6);
  const year = Number(soonest.slice(0, 4));
  const thisYear = `${year}-${monthDay}`;
  return thisYear >= soonest ? thisYear : `${year + 1}-${monthDay}`;
}
