import type { Act } from "../platform/Act";
import type { Locale } from "../platform/Viewer";
import { Person } from "./Person";
import type { StateIdentity } from "./StateIdentity";

export interface RecogniseIdentityInput {
  readonly identity: StateIdentity;
  readonly locale: Locale;
}

/**
 * The one person behind a state identity: known by personal code, or by country and foreign identifier; never by name.
 * A new one is written down; a changed name is taken over.
 */
export async function recogniseIdentity(act: Act, input: RecogniseIdentityInput): Promise<Person> {
  const { identity } = input;
  const key = identity.personalCode
    ? { personalCode: identity.personalCode }
    : { foreignCountry: identity.country, foreignIdentifier: identity.identifier };
  const facts = { firstName: identity.firstName, lastName: identity.lastName, birthDate: identity.birthDate };
  const known = await act.tx.findOne(Person, { where: key, lock: { mode: "pessimistic_write" } });
  if (!known) {
    await act.tx
      .createQueryBuilder()
      .insert()
      .into(Person)
      .values({ ...key, ...facts, locale: input.locale })
      .orIgnore()
      .execute();
    const person = await act.tx.findOneByOrFail(Person, key);
    await act.record("person.registered", person.id, { method: identity.method });
    return person;
  }
  if (known.firstName !== facts.firstName || known.lastName !== facts.lastName) {
    await act.tx.update(Person, { id: known.id }, { firstName: facts.firstName, lastName: facts.lastName });
    await act.record("person.renamed", known.id);
  }
  return Object.assign(known, { firstName: facts.firstName, lastName: facts.lastName });
}
