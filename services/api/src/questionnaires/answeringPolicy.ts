import type { Viewer } from "../platform/Viewer";
import type { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { QuestionnaireStatus } from "./QuestionnaireStatus";
import type { Recipient } from "./Recipient";

/** How many times a mandatory questionnaire may be put off. */
export const mostPostponements = 3;

type Asked = Pick<Questionnaire, "status" | "closesAt" | "mode" | "isMandatory">;
type Mine = Pick<Recipient, "personId" | "organisationId" | "answeredAt" | "declinedAt" | "snoozeCount" | "forwardId">;

/** Whether answers are taken at this moment. */
export function isTakingAnswers(asked: Pick<Questionnaire, "status" | "closesAt">, now: Date): boolean {
  return asked.status === QuestionnaireStatus.OPEN && (asked.closesAt === null || asked.closesAt > now);
}

/** What concerns being asked is the person's own. */
export function isOwn(viewer: Viewer, recipient: Pick<Recipient, "personId">): boolean {
  return viewer.personId !== null && viewer.personId === recipient.personId;
}

/** In a body's name speaks who holds a mandate of that body now; for oneself everybody. */
export function mayStillAnswer(viewer: Viewer, asked: Pick<Questionnaire, "mode">, recipient: Mine): boolean {
  return (
    isOwn(viewer, recipient) &&
    (asked.mode !== QuestionnaireMode.BODY ||
      viewer.mandates.some((mandate) => mandate.organisationId === recipient.organisationId))
  );
}

/** One answers and changes the answer until the closing; what was sent anonymously is out of everybody's hands. */
export function canAnswer(viewer: Viewer, asked: Asked, recipient: Mine, now: Date): boolean {
  const isSent = asked.mode === QuestionnaireMode.ANONYMOUS && recipient.answeredAt !== null;
  return mayStillAnswer(viewer, asked, recipient) && isTakingAnswers(asked, now) && !isSent;
}

/** Made to answer is only who was asked; to whom it was passed on it is voluntary. */
export function mustAnswer(
  asked: Pick<Questionnaire, "isMandatory">,
  { forwardId }: Pick<Recipient, "forwardId">,
): boolean {
  return asked.isMandatory && forwardId === null;
}

/** Put off is what waits; what must be answered only so many times. */
export function canPostpone(viewer: Viewer, asked: Asked, recipient: Mine, now: Date): boolean {
  const isFree = !mustAnswer(asked, recipient) || recipient.snoozeCount < mostPostponements;
  return isOwn(viewer, recipient) && isTakingAnswers(asked, now) && recipient.answeredAt === null && isFree;
}

/** Nobody has to answer what is voluntary. */
export function canDecline(viewer: Viewer, asked: Asked, recipient: Mine, now: Date): boolean {
  return (
    isOwn(viewer, recipient) &&
    isTakingAnswers(asked, now) &&
    recipient.answeredAt === null &&
    !mustAnswer(asked, recipient)
  );
}
