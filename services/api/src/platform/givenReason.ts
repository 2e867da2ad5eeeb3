import { lengthOf } from "./cleanText";
import { ProblemCode } from "./ProblemCode";
import { Refusal } from "./Refusal";

/** A reason somebody has written, without blanks around it; 1 to `longest` characters. REASON_REQUIRED, FIELD_TOO_LONG. */
export function givenReason(text: string, field: string, longest = 4000): string {
  const reason = text.trim();
  if (reason === "") throw new Refusal(ProblemCode.REASON_REQUIRED, field);
  if (lengthOf(reason) > longest) throw new Refusal(ProblemCode.FIELD_TOO_LONG, field);
  return reason;
}
