import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import type { AnswerAttachment } from "./AnswerAttachment";
import { Questionnaire } from "./Questionnaire";
import { canReadQuestionnaire } from "./questionnairePolicy";

/** Anonymous questionnaires take no files, so none of theirs is looked for. */
const ofQuestion = `from answer a
    join question q on q.id = a.question_id and q.key = $2 and q.kind = 'FILE'
    join answer_sheet s on s.id = a.sheet_id and s.questionnaire_id = $1 and s.submitted_at is not null and not s.is_held`;

const pageOfAttachments = {
  name: "answer_attachments_page",
  text: `select a.id, a.value, s.submitted_at "submittedAt", s.recipient_id "recipientId", s.organisation_id "organisationId",
      s.submitted_at::text as place
    ${ofQuestion} where $3::timestamptz is null or (s.submitted_at, a.id) < ($3::timestamptz, $4::uuid)
    order by s.submitted_at desc, a.id desc limit $5`,
};

const countOfAttachments = {
  name: "answer_attachments_count",
  text: `select count(*)::int as count ${ofQuestion}`,
};

/** What was attached in answer to a question, newest first; nothing for those who may not read. */
export async function findAnswerAttachments(
  ctx: RequestContext,
  questionnaireId: string,
  questionKey: string,
  first: number,
  after: string | null,
): Promise<Connection<AnswerAttachment>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const asked = await ctx.one(Questionnaire).load(questionnaireId);
  if (!asked || !canReadQuestionnaire(ctx.viewer, asked)) return page<AnswerAttachment>([], first, after, () => []);
  const of = [asked.id, questionKey];
  const rows = await ctx.read.rows<AnswerAttachment>(pageOfAttachments, [...of, ...cursor, limit]);
  const count = async (): Promise<number | null> =>
    (await ctx.read.rows<{ count: number }>(countOfAttachments, of))[0]?.count ?? null;
  return page(rows, first, after, (row) => [row.place, row.id], count);
}
