import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { givenReason } from "../platform/givenReason";
import { noteSecurity } from "./noteSecurity";
import { Person } from "./Person";
import { canProtect } from "./personPolicy";

@InputType()
export class ProtectPersonInput {
  @Field(() => ID)
  personId!: string;

  /** False ends the protection. */
  @Field(() => Boolean)
  isProtected!: boolean;

  @Field(() => String)
  reason!: string;
}

/** Nothing public shows a person whose identity is protected, from this moment until the protection is ended. */
export async function protectPerson(act: Act, input: ProtectPersonInput): Promise<Person> {
  const person = await act.lock(Person, input.personId);
  authorize(canProtect(act.viewer));
  const reason = givenReason(input.reason, 2000);
  if ((person.protectedAt !== null) === input.isProtected) return person;
  const facts = input.isProtected
    ? { protectedAt: act.now, protectedReason: reason }
    : { protectedAt: null, protectedReason: null };
  await act.tx.update(Person, { id: person.id }, facts);
  await noteSecurity(act, input.isProtected ? "person protected" : "protection ended", person.id);
  if (input.isProtected) await act.record("person.protected", person.id, { reason });
  else await act.record("person.protectionEnded", person.id, { reason });
  return Object.assign(person, facts);
}
