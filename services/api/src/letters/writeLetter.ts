import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { composeLetter } from "./composeLetter";
import { Letter } from "./Letter";
import type { LetterTexts } from "./LetterTexts";

export interface NewLetter<P> {
  readonly personId: string;
  /** The text's name, e.g. "application.receipt"; with person and event it makes the letter one of a kind. */
  readonly template: string;
  readonly texts: LetterTexts<P>;
  readonly params: P;
  readonly event: Event;
  readonly applicationId?: string | null;
}

/**
 * Writes to a person in the person's own language and, when there is an e-mail address, orders a notice by mail. Written
 * once however often the event is handled; the letter that stands is returned.
 */
export async function writeLetter<P>(act: Act, letter: NewLetter<P>): Promise<Letter> {
  const person = await act.get(Person, letter.personId);
  const text = letter.texts[person.locale](letter.params);
  const once = { eventId: letter.event.id, personId: person.id, template: letter.template };
  const written = await act.tx
    .createQueryBuilder()
    .insert()
    .into(Letter)
    .values({
      ...once,
      locale: person.locale,
      subject: text.subject,
      body: composeLetter(person.locale, `${person.firstName} ${person.lastName}`, text),
      applicationId: letter.applicationId ?? null,
      createdAt: act.now,
      emailTo: person.email,
    })
    .orIgnore()
    .returning("id")
    .execute();
  const kept = await act.tx.findOneByOrFail(Letter, once);
  const isNew = (written.raw as readonly unknown[]).length > 0;
  if (isNew && kept.emailTo !== null) await act.job("mailLetter", { letterId: kept.id }, { key: `letter:${kept.id}` });
  return kept;
}
