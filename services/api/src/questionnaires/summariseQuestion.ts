import { Field, ID, InputType } from "type-graphql";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { lengthOf } from "../platform/cleanText";
import { isId } from "../platform/isId";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { isQuestionOf } from "./isQuestionOf";
import { Questionnaire } from "./Questionnaire";
import { canEditQuestionnaire, canReadQuestionnaire } from "./questionnairePolicy";
import { QuestionSummary } from "./QuestionSummary";
import { writtenText } from "./writtenText";

@InputType()
export class SummariseQuestionInput {
  @Field(() => ID)
  questionnaireId!: string;

  @Field(() => String)
  questionKey!: string;

  @Field(() => String)
  text!: string;

  /** Answers that are quoted, in their order. */
  @Field(() => [ID])
  quoteIds!: string[];
}

const longest = 20_000;
const mostQuotes = 20;
const quotable = `select count(*)::int as count from answer a join question q on q.id = a.question_id
  join answer_sheet s on s.id = a.sheet_id and s.submitted_at is not null and not s.is_held
  where a.id = any($1::uuid[]) and s.questionnaire_id = $2 and q.key = $3`;

/** Who asked writes down what was answered to a question, with quotes from the answers to it. */
export async function summariseQuestion(act: Act, input: SummariseQuestionInput): Promise<QuestionSummary> {
  const asked = await act.lock(Questionnaire, input.questionnaireId, "share");
  authorizeSeen(canReadQuestionnaire(act.viewer, asked));
  authorize(canEditQuestionnaire(act.viewer, asked));
  const { questionKey } = input;
  if (!(await isQuestionOf(act, asked.id, questionKey))) throw new AccessError("NOT_FOUND");
  const text = writtenText(input.text);
  if (!text) throw new Refusal(ProblemCode.FIELD_REQUIRED, "text");
  const quotes = [...new Set(input.quoteIds)];
  if (lengthOf(text) > longest) throw new Refusal(ProblemCode.FIELD_TOO_LONG, "text");
  if (quotes.length > mostQuotes) throw new Refusal(ProblemCode.FIELD_TOO_LONG, "quoteIds");
  const values = [quotes.filter(isId), asked.id, questionKey];
  const [found] = await act.tx.query<{ count: number }[]>(quotable, values);
  if (found?.count !== quotes.length) throw new Refusal(ProblemCode.QUOTE_NOT_FOUND, "quoteIds");
  const about = { questionnaireId: asked.id, questionKey };
  const written = { ...about, text, quotes, writtenBy: act.viewer.personId ?? "", writtenAt: act.now };
  await act.tx.upsert(QuestionSummary, written, ["questionnaireId", "questionKey"]);
  await act.record("questionnaire.summarised", asked.id, { questionKey });
  return act.tx.findOneByOrFail(QuestionSummary, about);
}
