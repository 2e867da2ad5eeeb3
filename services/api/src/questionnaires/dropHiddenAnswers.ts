import { In } from "typeorm";
import type { Act } from "../platform/Act";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { Answer } from "./Answer";
import type { AnswerSheet } from "./AnswerSheet";
import type { Answering } from "./lockAnswering";
import { Question } from "./Question";
import { QuestionKind } from "./QuestionKind";
import { isWholeAnswer } from "./readAnswerValue";
import { shownQuestions } from "./shownQuestions";

/**
 * Takes off the sheet what was answered to questions that are not asked any more, and says which asked ones still need an
 * answer. Somebody outside the register cannot attach files, so none is asked of them.
 */
export async function dropHiddenAnswers(act: Act, { forward }: Answering, sheet: AnswerSheet): Promise<Problem[]> {
  const questions = await act.tx.find(Question, { where: { versionId: sheet.versionId }, order: { position: "ASC" } });
  const answers = await act.tx.findBy(Answer, { sheetId: sheet.id });
  const valueOf = new Map(answers.map(({ questionId, value }) => [questionId, value]));
  const shown = shownQuestions(questions, Object.fromEntries(questions.map(({ id, key }) => [key, valueOf.get(id)])));
  const hidden = answers.filter(({ questionId }) => !shown.some(({ id }) => id === questionId));
  if (hidden.length > 0) await act.tx.delete(Answer, { id: In(hidden.map(({ id }) => id)) });
  return shown
    .filter((question) => question.isRequired && !(forward && question.kind === QuestionKind.FILE))
    .filter((question) => !isWholeAnswer(question, valueOf.get(question.id)))
    .map(({ key }) => ({ code: ProblemCode.ANSWER_REQUIRED, field: key }));
}
