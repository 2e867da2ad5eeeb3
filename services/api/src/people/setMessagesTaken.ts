import { Field, InputType } from "type-graphql";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { Person } from "./Person";

@InputType()
export class SetMessagesTakenInput {
  @Field(() => Boolean)
  taken!: boolean;
}

/** One says whether strangers may write to one through the public register; the day of saying no stands. */
export async function setMessagesTaken(act: Act, input: SetMessagesTakenInput): Promise<Person> {
  if (!act.viewer.personId) throw new AccessError("UNAUTHENTICATED");
  const person = await act.lock(Person, act.viewer.personId);
  if ((person.messagesRefusedAt === null) === input.taken) return person;
  const changed = { messagesRefusedAt: input.taken ? null : act.now };
  await act.tx.update(Person, { id: person.id }, changed);
  await act.record("person.messagesSet", person.id, { taken: input.taken });
  return Object.assign(person, changed);
}
