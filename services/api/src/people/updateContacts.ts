import { Field, InputType } from "type-graphql";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { refuseAll } from "../platform/Refusal";
import { contactFaults } from "./contactFaults";
import { Person } from "./Person";

@InputType()
export class UpdateContactsInput {
  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;
}

/** One says how one can be reached; left-out fields stay, null empties. */
export async function updateContacts(act: Act, input: UpdateContactsInput): Promise<Person> {
  if (!act.viewer.personId) throw new AccessError("UNAUTHENTICATED");
  const person = await act.lock(Person, act.viewer.personId);
  refuseAll(contactFaults(input));
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const changed = Object.fromEntries(
    given.map(([key, value]) => [key, typeof value === "string" ? value.trim() || null : null]),
  );
  if (given.length > 0) await act.tx.update(Person, { id: person.id }, changed);
  await act.record("person.contactsChanged", person.id, { fields: given.map(([key]) => key) });
  return Object.assign(person, changed);
}
