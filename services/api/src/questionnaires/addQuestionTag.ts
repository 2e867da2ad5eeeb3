import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { lengthOf } from "../platform/cleanText";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { AccessError } from "../platform/AccessError";
import { isQuestionOf } from "./isQuestionOf";
import { Questionnaire } from "./Questionnaire";
import { canReadQuestionnaire } from "./questionnairePolicy";
import { QuestionTag } from "./QuestionTag";
import { writtenText } from "./writtenText";

@InputType()
export class AddQuestionTagInput {
  @Field(() => ID)
  questionnaireId!: string;

  @Field(() => String)
  questionKey!: string;

  @Field(() => String)
  name!: string;
}

/** A reader adds a word by which the texts answered to a question are sorted. */
export async function addQuestionTag(act: Act, input: AddQuestionTagInput): Promise<QuestionTag> {
  const asked = await act.lock(Questionnaire, input.questionnaireId, "share");
  authorizeSeen(canReadQuestionnaire(act.viewer, asked));
  const { questionKey } = input;
  if (!(await isQuestionOf(act, asked.id, questionKey))) throw new AccessError("NOT_FOUND");
  const name = writtenText(input.name);
  if (!name) throw new Refusal(ProblemCode.FIELD_REQUIRED, "name");
  if (lengthOf(name) > 80) throw new Refusal(ProblemCode.FIELD_TOO_LONG, "name");
  const tag = { questionnaireId: asked.id, questionKey, name };
  const made = await act.tx
    .createQueryBuilder()
    .insert()
    .into(QuestionTag)
    .values(tag)
    .orIgnore()
    .returning("id")
    .execute();
  if ((made.raw as readonly unknown[]).length === 0) throw new Refusal(ProblemCode.TAG_ALREADY_EXISTS, "name");
  await act.record("questionnaire.tagAdded", asked.id, { questionKey });
  return act.tx.findOneByOrFail(QuestionTag, tag);
}
