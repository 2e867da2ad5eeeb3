import { Field, ID, InputType } from "type-graphql";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { isId } from "../platform/isId";
import { AnswerTag } from "./AnswerTag";
import { Questionnaire } from "./Questionnaire";
import { canReadQuestionnaire } from "./questionnairePolicy";
import { QuestionTag } from "./QuestionTag";

@InputType()
export class TagAnswerInput {
  @Field(() => ID)
  answerId!: string;

  @Field(() => ID)
  tagId!: string;

  /** False takes the viewer's own tag off again. */
  @Field(() => Boolean)
  isTagged!: boolean;
}

const taggable = `select a.id from answer a join question q on q.id = a.question_id
  join answer_sheet s on s.id = a.sheet_id and s.submitted_at is not null and not s.is_held
  where a.id = $1 and s.questionnaire_id = $2 and q.key = $3`;

/** A reader finds that a text speaks of something, or does not after all. Each reader's tags are the reader's own. */
export async function tagAnswer(act: Act, input: TagAnswerInput): Promise<QuestionTag> {
  const tag = await act.get(QuestionTag, input.tagId);
  const asked = await act.lock(Questionnaire, tag.questionnaireId, "share");
  authorizeSeen(canReadQuestionnaire(act.viewer, asked));
  const found = isId(input.answerId)
    ? await act.tx.query<unknown[]>(taggable, [input.answerId, asked.id, tag.questionKey])
    : [];
  if (found.length === 0) throw new AccessError("NOT_FOUND");
  const mark = { answerId: input.answerId, tagId: tag.id, personId: act.viewer.personId ?? "" };
  if (input.isTagged) await act.tx.createQueryBuilder().insert().into(AnswerTag).values(mark).orIgnore().execute();
  else await act.tx.delete(AnswerTag, mark);
  await act.record("questionnaire.answerTagged", asked.id, { tagId: tag.id, isTagged: input.isTagged });
  return tag;
}
