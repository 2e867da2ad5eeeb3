import { Field, ID, InputType } from "type-graphql";
import { Letter } from "./Letter";
import { canReadLetter } from "./letterPolicy";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";

@InputType()
export class MarkLetterReadInput {
  @Field(() => ID)
  letterId!: string;
}

/** The addressee has opened a letter; the first opening counts and stays. */
export async function markLetterRead(act: Act, input: MarkLetterReadInput): Promise<Letter> {
  const letter = await act.lock(Letter, input.letterId);
  authorizeSeen(canReadLetter(act.viewer, letter));
  if (letter.readAt !== null) return letter;
  await act.tx.update(Letter, { id: letter.id }, { readAt: act.now });
  await act.record("letter.read", letter.id);
  return Object.assign(letter, { readAt: act.now });
}
