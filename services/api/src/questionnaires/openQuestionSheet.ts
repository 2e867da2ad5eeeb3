import { Field, ID, InputType } from "type-graphql";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import type { AnsweringSheet } from "./AnsweringSheet";
import { Forward } from "./Forward";
import { joinByForward } from "./joinByForward";
import { lockAnswering } from "./lockAnswering";
import { Recipient } from "./Recipient";
import { QuestionnaireStatus } from "./QuestionnaireStatus";
import { sheetInHand } from "./sheetInHand";

@InputType()
export class OpenQuestionSheetInput {
  @Field(() => ID)
  questionnaireId!: string;

  /** The secret of an outsider's invitation. */
  @Field(() => String, { nullable: true })
  invitation?: string | null;

  /** For which body, where the viewer answers for several. */
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
}

/**
 * Somebody opens a questionnaire to answer it: noted as seen. A colleague to whom it was passed on is asked from now on;
 * whoever passed it on sees that it was opened.
 */
export async function openQuestionSheet(act: Act, input: OpenQuestionSheetInput): Promise<AnsweringSheet> {
  if (!input.invitation) await joinByForward(act, input);
  const answering = await lockAnswering(act, input);
  const { asked, recipient, forward } = answering;
  if (asked.status === QuestionnaireStatus.WITHDRAWN) throw new AccessError("NOT_FOUND");
  if (recipient && !recipient.seenAt) {
    await act.tx.update(Recipient, { id: recipient.id }, { seenAt: act.now });
    await act.record("questionnaire.seen", asked.id);
  }
  const passedOn = forward?.id ?? recipient?.forwardId;
  if (passedOn) {
    const opened = await act.tx.findOneBy(Forward, { id: passedOn });
    if (opened && !opened.openedAt) await act.tx.update(Forward, { id: passedOn }, { openedAt: act.now });
  }
  return sheetInHand(act.tx, act.viewer, answering, act.now);
}
