import { addDays, addMonths } from "../platform/days";

/** The last day of a certificate valid for so many months from `validFrom`: a day before the date comes round. Null: unlimited. */
export function validUntilAfter(validFrom: string, months: number | null): string | null {
  return months === null ? null : addDays(addMonths(validFrom, months), -1);
}
