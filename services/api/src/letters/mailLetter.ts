import type { Act } from "../platform/Act";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";
import { Letter } from "./Letter";
import { mailTexts } from "./mailTexts";

export interface LetterMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Stable for a letter, so that a mail system can drop a second copy after a crash. */
  readonly messageId: string;
}

/** What the worker gives this task. */
export interface MailServices {
  readonly perform: Perform;
  readonly sendMail: (mail: LetterMail) => Promise<void>;
  readonly publicUrl: string;
  /** After this try the queue gives up. */
  readonly isLastAttempt: boolean;
}

/**
 * Tells a person by e-mail that a letter waits in the portal. A failure is thrown on for the queue to try again; after the
 * last try the letter says that its e-mail failed.
 */
export async function mailLetter(payload: { readonly letterId: string }, services: MailServices): Promise<void> {
  const letter = await services.perform(system, findUnsentLetter, payload);
  if (!letter?.emailTo) return;
  const words = mailTexts[letter.locale];
  try {
    await services.sendMail({
      to: letter.emailTo,
      subject: words.subject,
      text: words.text(`${services.publicUrl}/letters/${letter.id}`),
      messageId: `<letter-${letter.id}@${new URL(services.publicUrl).hostname}>`,
    });
  } catch (error) {
    if (services.isLastAttempt) await services.perform(system, noteMailFailed, payload);
    throw error;
  }
  await services.perform(system, noteMailSent, payload);
}

async function findUnsentLetter(act: Act, input: { readonly letterId: string }): Promise<Letter | null> {
  const letter = await act.tx.findOneBy(Letter, { id: input.letterId });
  return letter && letter.emailSentAt === null ? letter : null;
}

async function noteMailSent(act: Act, input: { readonly letterId: string }): Promise<void> {
  await act.tx.update(Letter, { id: input.letterId }, { emailSentAt: act.now, emailFailedAt: null });
  await act.record("letter.mailed", input.letterId);
}

async function noteMailFailed(act: Act, input: { readonly letterId: string }): Promise<void> {
  await act.tx.update(Letter, { id: input.letterId }, { emailFailedAt: act.now });
  await act.record("letter.mailFailed", input.letterId);
}
