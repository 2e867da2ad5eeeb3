import { lengthOf } from "../platform/cleanText";
import { addDays } from "../platform/days";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";

/** How many links a holder may have open at a time. */
export const mostActiveShares = 20;
/** How long a link opens when the holder does not say. */
export const usualShareDays = 30;
/** How long a link may open. */
export const longestShareDays = 365;

/** How many times a link with a limit may open at most. */
export const mostOpenings = 1000;

interface Wanted {
  readonly certificateIds: readonly string[];
  /** Cleaned and trimmed. */
  readonly label: string;
  readonly expiresOn: string;
  readonly openingLimit?: number | null | undefined;
}

/** What is wrong with a link somebody wants to make. `today` is the day in Estonia. */
export function shareFaults(wanted: Wanted, today: string): Problem[] {
  const { certificateIds, label, expiresOn, openingLimit: limit = null } = wanted;
  const faults: Problem[] = [];
  const add = (code: ProblemCode, field: string): number => faults.push({ code, field });
  if (certificateIds.length === 0) add(ProblemCode.FIELD_REQUIRED, "certificateIds");
  if (label === "") add(ProblemCode.FIELD_REQUIRED, "label");
  if (lengthOf(label) > 100) add(ProblemCode.FIELD_TOO_LONG, "label");
  if (expiresOn < today || expiresOn > addDays(today, longestShareDays)) add(ProblemCode.DATE_INVALID, "expiresOn");
  if (limit !== null && (limit < 1 || limit > mostOpenings)) add(ProblemCode.FIELD_INVALID, "openingLimit");
  return faults;
}
