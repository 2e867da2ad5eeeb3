import { ProblemCode } from "./ProblemCode";
import { Refusal } from "./Refusal";

/** A reason somebody has written, without blanks around it; 1 to 4000 characters. REASON_REQUIRED, FIELD_TOO_LONG. */
export function givenReason(text: string, field: string): string {
  const reason = text.trim();
  if (reason === "") throw new Refusal(ProblemCode.REASON_REQUIRED, field);
  if (reason.length > 4000) throw new Refusal(ProblemCode.FIELD_TOO_LONG, field);
  return reason;
}
