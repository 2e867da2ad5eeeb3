import { cleanText, lengthOf } from "./cleanText";
import { ProblemCode } from "./ProblemCode";
import { Refusal } from "./Refusal";

/** A reason somebody has written, cleaned and without blanks around it; 1 to `longest` characters. REASON_REQUIRED, FIELD_TOO_LONG. */
export function givenReason(text: string, longest = 4000): string {
  const reason = cleanText(text).trim();
  if (reason === "") throw new Refusal(ProblemCode.REASON_REQUIRED, "reason");
  if (lengthOf(reason) > longest) throw new Refusal(ProblemCode.FIELD_TOO_LONG, "reason");
  return reason;
}
