import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";

export interface Contacts {
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly address?: string | null;
}

const email = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\]]{2,}$/u;
const phone = /^\+?[0-9][0-9 -]{5,24}$/;

/** What is wrong with contacts a person has typed; empty and left-out ones are not judged. */
export function contactFaults(contacts: Contacts): Problem[] {
  const faults: Problem[] = [];
  const add = (wrong: boolean, code: Problem["code"], field: string): void => {
    if (wrong) faults.push({ code, field });
  };
  if (contacts.email)
    add(contacts.email.length > 254 || !email.test(contacts.email), ProblemCode.EMAIL_INVALID, "email");
  if (contacts.phone) add(!phone.test(contacts.phone), ProblemCode.PHONE_INVALID, "phone");
  if (contacts.address) add(contacts.address.length > 500, ProblemCode.FIELD_TOO_LONG, "address");
  return faults;
}
