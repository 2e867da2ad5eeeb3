import type { Letter } from "./Letter";
import { LetterEmailState } from "./LetterEmailState";

/** What became of the e-mail, worked out from the letter's facts; a later success outweighs a failure. */
export function emailStateOf(letter: Pick<Letter, "emailTo" | "emailSentAt" | "emailFailedAt">): LetterEmailState {
  if (letter.emailTo === null) return LetterEmailState.NOT_SENT;
  if (letter.emailSentAt !== null) return LetterEmailState.SENT;
  return letter.emailFailedAt === null ? LetterEmailState.WAITING : LetterEmailState.FAILED;
}
