import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { isTakingAnswers } from "./answeringPolicy";
import type { AnsweringSheet } from "./AnsweringSheet";
import { AnswerSheet } from "./AnswerSheet";
import { dropHiddenAnswers } from "./dropHiddenAnswers";
import { lockAnswering } from "./lockAnswering";
import { noteAnswered } from "./noteAnswered";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { sheetInHand } from "./sheetInHand";
import { startSheet } from "./startSheet";
import { unbindSheet } from "./unbindSheet";

@InputType()
export class SubmitAnswersInput {
  @Field(() => ID)
  questionnaireId!: string;

  /** The secret of an outsider's invitation. */
  @Field(() => String, { nullable: true })
  invitation?: string | null;

  /** For which body, where the viewer answers for several. */
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
}

/** The answers are sent, once: a second click, device or colleague finds them sent. Anonymous ones lose every tie to a person. */
export async function submitAnswers(act: Act, input: SubmitAnswersInput): Promise<AnsweringSheet> {
  const answering = await lockAnswering(act, input);
  const { asked, recipient, forward } = answering;
  if (!isTakingAnswers(asked, act.now)) throw new Refusal(ProblemCode.QUESTIONNAIRE_CLOSED);
  const isSecret = asked.mode === QuestionnaireMode.ANONYMOUS;
  if (isSecret && recipient?.answeredAt) return sheetInHand(act.tx, act.viewer, answering, act.now);
  const sheet = await startSheet(act, answering);
  if (sheet.submittedAt === null) {
    refuseAll(await dropHiddenAnswers(act, answering, sheet));
    if (isSecret) await unbindSheet(act, asked, sheet);
    else await act.tx.update(AnswerSheet, { id: sheet.id }, sentFacts(act, answering));
    await noteAnswered(act, answering);
    if (!isSecret) await act.record("questionnaire.answered", asked.id, forward ? { byInvitation: true } : {});
  }
  const standing = recipient ? { ...answering, recipient: { ...recipient, answeredAt: act.now } } : answering;
  return sheetInHand(act.tx, act.viewer, standing, act.now);
}

function sentFacts(act: Act, { asked, recipient }: Awaited<ReturnType<typeof lockAnswering>>): Partial<AnswerSheet> {
  const isBody = asked.mode === QuestionnaireMode.BODY;
  return {
    submittedAt: act.now,
    role: recipient?.role ?? null,
    organisationId: recipient?.organisationId ?? null,
    submittedBy: isBody && recipient ? recipient.personId : null,
  };
}
