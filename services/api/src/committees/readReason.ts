import { cleanText, lengthOf } from "../platform/cleanText";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";

const longest = 2000;

/** The reason that must be given for an act on a meeting; refused when missing or too long. */
export function readReason(typed: string): string {
  const reason = cleanText(typed).trim();
  if (!reason) throw new Refusal(ProblemCode.REASON_REQUIRED, "reason");
  if (lengthOf(reason) > longest) throw new Refusal(ProblemCode.FIELD_TOO_LONG, "reason");
  return reason;
}
