import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { givenReason } from "../platform/givenReason";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { noteSecurity } from "./noteSecurity";
import { Person } from "./Person";
import { canSuspend } from "./personPolicy";

@InputType()
export class SuspendPersonInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  reason!: string;
}

/** A person may no longer sign in or act; a suspended person never becomes a viewer. */
export async function suspendPerson(act: Act, input: SuspendPersonInput): Promise<Person> {
  const person = await act.lock(Person, input.personId);
  authorize(canSuspend(act.viewer, person));
  const reason = givenReason(input.reason, 2000);
  if (person.suspendedAt) throw new Refusal(ProblemCode.PERSON_ALREADY_SUSPENDED);
  const suspended = { suspendedAt: act.now, suspendedReason: reason };
  await act.tx.update(Person, { id: person.id }, suspended);
  await noteSecurity(act, "person suspended", person.id);
  await act.record("person.suspended", person.id);
  return Object.assign(person, suspended);
}
