import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import { composeLetter } from "./composeLetter";
import { Letter } from "./Letter";
import type { LetterTexts } from "./LetterTexts";

export interface LetterAnew<P> {
  readonly letterId: string;
  readonly texts: LetterTexts<P>;
  readonly params: P;
}

/** Puts other words into a letter that stands, in its own language: for what may not be kept any longer. */
export async function rewriteLetter<P>(act: Act, { letterId, texts, params }: LetterAnew<P>): Promise<void> {
  const { personId, locale } = await act.lock(Letter, letterId);
  const { firstName, lastName } = await act.get(Person, personId);
  const text = texts[locale](params);
  const body = composeLetter(locale, `${firstName} ${lastName}`, text);
  await act.tx.update(Letter, { id: letterId }, { subject: text.subject, body });
}
