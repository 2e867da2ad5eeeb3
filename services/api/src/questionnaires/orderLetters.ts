import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";

/** Why those who are asked are written to. */
export type RecipientLetterKind = "INVITATION" | "REMINDER" | "WITHDRAWAL" | "FINDINGS";

/** A part of the letters that follow from one event. */
export interface LettersOrder {
  readonly questionnaireId: string;
  readonly eventId: string;
  readonly kind: RecipientLetterKind;
  /** The recipient after whom to go on. */
  readonly after?: string | null;
}

/** Orders the writing of letters to recipients; the worker goes through them at a set rate. */
export async function orderLetters(act: Act, order: LettersOrder, runAt: Date = act.now): Promise<void> {
  await act.job("writeToRecipients", { ...order }, { key: `letters:${order.eventId}`, runAt });
}

const follow =
  (kind: RecipientLetterKind) =>
  (act: Act, event: Event): Promise<void> =>
    orderLetters(act, { questionnaireId: event.subjectId, eventId: event.id, kind });

/** After "questionnaire.opened". */
export const inviteRecipients = follow("INVITATION");
/** After "questionnaire.reminded". */
export const remindRecipients = follow("REMINDER");
/** After "questionnaire.withdrawn". */
export const tellWithdrawal = follow("WITHDRAWAL");
/** After "questionnaire.findingsPublished". */
export const tellFindings = follow("FINDINGS");
