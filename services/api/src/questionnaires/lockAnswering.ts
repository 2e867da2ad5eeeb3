import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { mayStillAnswer } from "./answeringPolicy";
import { Forward } from "./Forward";
import { invitationSha256 } from "./invitationSha256";
import { ownRecipientOf } from "./ownRecipientOf";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { QuestionnaireStatus } from "./QuestionnaireStatus";
import { Recipient } from "./Recipient";

/** Who answers what: a person who is asked, or an outsider by an invitation. One of the two is there. */
export interface Answering {
  readonly asked: Questionnaire;
  readonly recipient: Recipient | null;
  readonly forward: Forward | null;
}

export interface AnsweringInput {
  readonly questionnaireId: string;
  /** The secret of an outsider's invitation. */
  readonly invitation?: string | null;
  /** For which of several bodies. */
  readonly organisationId?: string | null;
}

const met = new Set<QuestionnaireStatus>([
  QuestionnaireStatus.OPEN,
  QuestionnaireStatus.CLOSED,
  QuestionnaireStatus.ARCHIVED,
  QuestionnaireStatus.WITHDRAWN,
]);

/**
 * Who answers this questionnaire in this act, with the shared lock that closing takes alone. Who is not asked finds nothing.
 *
 * @throws Refusal ROLE_NOT_HELD (asked in a body's name, of the body no more), INVITATION_USED, INVITATION_EXPIRED
 */
export async function lockAnswering(act: Act, input: AnsweringInput): Promise<Answering> {
  const asked = await act.lock(Questionnaire, input.questionnaireId, "share");
  if (!met.has(asked.status)) throw new AccessError("NOT_FOUND");
  if (input.invitation) return { asked, recipient: null, forward: await lockInvitation(act, asked, input.invitation) };
  const mine = await ownRecipientOf(act.tx, act.viewer, asked.id, input.organisationId);
  if (!mine) throw new AccessError("NOT_FOUND");
  // A body's people answer together: the sheet is theirs to lock, and whoever sends it marks them all as answered.
  const recipient = asked.mode === QuestionnaireMode.BODY ? mine : await act.lock(Recipient, mine.id);
  if (!mayStillAnswer(act.viewer, asked, recipient)) throw new Refusal(ProblemCode.ROLE_NOT_HELD);
  return { asked, recipient, forward: null };
}

async function lockInvitation(act: Act, asked: Questionnaire, invitation: string): Promise<Forward> {
  const found = await act.tx.findOneBy(Forward, {
    questionnaireId: asked.id,
    invitationSha256: invitationSha256(invitation),
  });
  if (!found) throw new AccessError("NOT_FOUND");
  const forward = await act.lock(Forward, found.id);
  if (forward.usedAt) throw new Refusal(ProblemCode.INVITATION_USED);
  if (forward.expiresAt && forward.expiresAt <= act.now) throw new Refusal(ProblemCode.INVITATION_EXPIRED);
  return forward;
}
