import { addDays } from "../platform/days";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";

/** How many links a holder may have open at a time. */
export const mostActiveShares = 20;
/** How long a link opens when the holder does not say. */
export const usualShareDays = 30;
/** How long a link may open. */
export const longestShareDays = 365;

/** What is wrong with a link somebody wants to make. `today` is the day in Estonia. */
export function shareFaults(
  wanted: { readonly certificateIds: readonly string[]; readonly label: string; readonly expiresOn: string },
  today: string,
): Problem[] {
  const { certificateIds, label, expiresOn } = wanted;
  const faults: Problem[] = [];
  const add = (code: ProblemCode, field: string): number => faults.push({ code, field });
  if (certificateIds.length === 0) add(ProblemCode.FIELD_REQUIRED, "certificateIds");
  if (label.trim() === "") add(ProblemCode.FIELD_REQUIRED, "label");
  if (label.trim().length > 100) add(ProblemCode.FIELD_TOO_LONG, "label");
  if (expiresOn < today || expiresOn > addDays(today, longestShareDays)) add(ProblemCode.DATE_INVALID, "expiresOn");
  return faults;
}
