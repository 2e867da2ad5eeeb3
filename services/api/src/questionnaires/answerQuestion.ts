import { Field, ID, InputType, Int } from "type-graphql";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { Answer } from "./Answer";
import { isTakingAnswers } from "./answeringPolicy";
import type { AnswerValue } from "./AnswerValue";
import { AnswerValueScalar } from "./AnswerValueScalar";
import { keepAnswer } from "./keepAnswer";
import { lockAnswering } from "./lockAnswering";
import type { OwnAnswer } from "./OwnAnswer";
import { ownAnswerOf } from "./ownAnswerOf";
import { Question } from "./Question";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { isWholeAnswer, readAnswerValue } from "./readAnswerValue";
import { refuseForeignFiles } from "./refuseForeignFiles";
import { startSheet } from "./startSheet";

@InputType()
export class AnswerQuestionInput {
  @Field(() => ID)
  questionnaireId!: string;

  @Field(() => ID)
  questionId!: string;

  /** Null takes the answer back. */
  @Field(() => AnswerValueScalar, { nullable: true })
  value?: AnswerValue | null;

  /** The saving of this answer that the writer has seen; 0 when none. */
  @Field(() => Int)
  revision!: number;

  /** The secret of an outsider's invitation. */
  @Field(() => String, { nullable: true })
  invitation?: string | null;

  /** For which body, where the viewer answers for several. */
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
}

/** One answer is kept as it is typed; it is sent with the sheet, and may be changed until the closing. */
export async function answerQuestion(act: Act, input: AnswerQuestionInput): Promise<OwnAnswer> {
  const answering = await lockAnswering(act, input);
  const { asked, recipient } = answering;
  if (!isTakingAnswers(asked, act.now)) throw new Refusal(ProblemCode.QUESTIONNAIRE_CLOSED);
  const isSecret = asked.mode === QuestionnaireMode.ANONYMOUS;
  if (isSecret && recipient?.answeredAt) throw new Refusal(ProblemCode.QUESTIONNAIRE_ANSWERED);
  const sheet = await startSheet(act, answering);
  const question = await act.get(Question, input.questionId);
  if (question.versionId !== sheet.versionId) throw new AccessError("NOT_FOUND");
  const value = readAnswerValue(question, input.value ?? null);
  const kept = await act.tx.findOneBy(Answer, { sheetId: sheet.id, questionId: question.id });
  const standing = ownAnswerOf(question.id, kept);
  await refuseForeignFiles(act, answering, { question, standing: standing.value, value });
  if (JSON.stringify(standing.value) === JSON.stringify(value)) return standing;
  if (standing.revision !== input.revision) {
    throw new Refusal(ProblemCode.ANSWER_CHANGED_ELSEWHERE, "value", standing);
  }
  const isEmptied = sheet.submittedAt !== null && question.isRequired && !isWholeAnswer(question, value);
  if (isEmptied) throw new Refusal(ProblemCode.ANSWER_REQUIRED, "value", standing);
  const answer = await keepAnswer(act, answering, { sheet, question, kept, value });
  if (!isSecret) await act.record("answer_sheet.saved", sheet.id, { question: question.key });
  return ownAnswerOf(question.id, answer);
}
