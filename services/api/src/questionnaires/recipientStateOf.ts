import { isTakingAnswers } from "./answeringPolicy";
import type { Questionnaire } from "./Questionnaire";
import type { Recipient } from "./Recipient";
import { RecipientState } from "./RecipientState";

type Facts = Pick<Recipient, "answeredAt" | "declinedAt" | "seenAt" | "snoozedUntil">;

/** Where somebody who is asked stands, worked out from the facts. */
export function recipientStateOf(
  facts: Facts,
  asked: Pick<Questionnaire, "status" | "closesAt">,
  isStarted: boolean,
  now: Date,
): RecipientState {
  if (facts.answeredAt) return RecipientState.ANSWERED;
  if (facts.declinedAt) return RecipientState.DECLINED;
  if (!isTakingAnswers(asked, now)) return RecipientState.EXPIRED;
  if (isStarted) return RecipientState.IN_PROGRESS;
  if (facts.snoozedUntil && facts.snoozedUntil > now) return RecipientState.SNOOZED;
  return facts.seenAt ? RecipientState.SEEN : RecipientState.ASSIGNED;
}
