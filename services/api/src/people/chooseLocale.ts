import { Field, InputType } from "type-graphql";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import type { Locale } from "../platform/Viewer";
import { LocaleEnum } from "./LocaleEnum";
import { Person } from "./Person";

@InputType()
export class ChooseLocaleInput {
  @Field(() => LocaleEnum)
  locale!: Locale;
}

/** One chooses the language of one's portals and letters. */
export async function chooseLocale(act: Act, input: ChooseLocaleInput): Promise<Person> {
  if (!act.viewer.personId) throw new AccessError("UNAUTHENTICATED");
  const person = await act.lock(Person, act.viewer.personId);
  await act.tx.update(Person, { id: person.id }, { locale: input.locale });
  await act.record("person.localeChosen", person.id, { locale: input.locale });
  return Object.assign(person, { locale: input.locale });
}
