import type { RequestContext } from "../platform/RequestContext";
import type { Mark } from "./agreementOf";
import type { QuestionResult } from "./QuestionResult";
import { QuestionTag } from "./QuestionTag";

const marksOfQuestionnaires = {
  name: "questionnaire_marks",
  text: `select t.questionnaire_id "questionnaireId", t.question_key "questionKey", a.answer_id "answerId", a.tag_id "tagId",
      a.person_id "personId"
    from answer_tag a join question_tag t on t.id = a.tag_id where t.questionnaire_id = any($1::uuid[])`,
};

interface MarkRow extends Mark {
  readonly questionnaireId: string;
  readonly questionKey: string;
}
type Of = Pick<QuestionResult, "questionnaireId" | "question">;

/** The tags of one question, in the order of the Estonian alphabet. */
export async function tagsOf(ctx: RequestContext, { questionnaireId, question }: Of): Promise<QuestionTag[]> {
  const tags = await ctx.many(QuestionTag, "questionnaireId").load(questionnaireId);
  return tags.filter((tag) => tag.questionKey === question.key).sort((a, b) => a.name.localeCompare(b.name, "et"));
}

/** Which reader has put which tag on which text of one question. */
export async function marksOf(ctx: RequestContext, { questionnaireId, question }: Of): Promise<readonly Mark[]> {
  const marks = await ctx
    .batch<readonly MarkRow[]>("marksOfQuestionnaires", async (ids) => {
      const rows = await ctx.read.rows<MarkRow>(marksOfQuestionnaires, [ids]);
      return ids.map((id) => rows.filter((row) => row.questionnaireId === id));
    })
    .load(questionnaireId);
  return marks.filter((mark) => mark.questionKey === question.key);
}
