import { contactFaults } from "../people/contactFaults";
import { lengthOf } from "../platform/cleanText";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";

/** The longest words of a message, in characters. */
const longest = { subject: 200, text: 2000 } as const;

/** What is wrong with a message somebody wants to send. */
export function holderMessageFaults(message: Readonly<Record<"subject" | "text" | "replyTo", string>>): Problem[] {
  const faults: Problem[] = [];
  for (const field of ["subject", "text"] as const) {
    if (message[field] === "") faults.push({ code: ProblemCode.FIELD_REQUIRED, field });
    if (lengthOf(message[field]) > longest[field]) faults.push({ code: ProblemCode.FIELD_TOO_LONG, field });
  }
  if (message.replyTo === "") faults.push({ code: ProblemCode.FIELD_REQUIRED, field: "replyTo" });
  const mail = contactFaults({ email: message.replyTo }).map(({ code }) => ({ code, field: "replyTo" }));
  return [...faults, ...mail];
}
