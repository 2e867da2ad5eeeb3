import { foundByWords, wordsOf } from "../organisations/foundByWords";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import type { AnswerText } from "./AnswerText";
import type { AnswerTextFilter } from "./AnswerTextFilter";
import { fewestAnonymous } from "./fewestAnonymous";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { canReadQuestionnaire } from "./questionnairePolicy";

/** $1 questionnaire, $2 question key */
const ofQuestion = `from answer a
    join question q on q.id = a.question_id and q.key = $2 and q.kind = 'TEXT'
    join questionnaire_version v on v.id = q.version_id and v.questionnaire_id = $1
    join questionnaire q1 on q1.id = v.questionnaire_id
    join answer_sheet s on s.id = a.sheet_id and s.submitted_at is not null and not s.is_held`;

const narrowed = `${foundByWords("a.search_text", "$3")}
    and ($4::uuid is null or exists (select 1 from answer_tag t where t.answer_id = a.id and t.tag_id = $4))
    and (not $5::boolean or not exists (select 1 from answer_tag t where t.answer_id = a.id and t.person_id = $6))`;

const pageOfTexts = {
  name: "answer_texts_page",
  text: `select a.id, a.value #>> '{}' as text, case when q1.mode <> 'ANONYMOUS' then s.submitted_at end "submittedAt", s.recipient_id "recipientId",
      s.organisation_id "organisationId", md5(a.id::text) as place
    ${ofQuestion} where ${narrowed} and ($7::text is null or (md5(a.id::text), a.id) > ($7::text, $8::uuid))
    order by md5(a.id::text), a.id limit $9`,
};

const countOfTexts = {
  name: "answer_texts_count",
  text: `select count(*)::int as count ${ofQuestion} where ${narrowed}`,
};

const enough = {
  name: "answer_texts_enough",
  text: `select count(*)::int as count from (select 1 ${ofQuestion} limit ${fewestAnonymous}) few`,
};

/**
 * Texts answered to a question, in an order that is shuffled and always the same: neither when nor by whom can be read from it.
 * Nothing of fewer than five anonymous ones; nothing for those who may not read.
 */
export async function findAnswerTexts(
  ctx: RequestContext,
  questionnaireId: string,
  questionKey: string,
  filter: AnswerTextFilter,
  first: number,
  after: string | null,
): Promise<Connection<AnswerText>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const asked = await ctx.one(Questionnaire).load(questionnaireId);
  const isOdd = Boolean(filter.tagId && !isId(filter.tagId));
  if (!asked || isOdd || !canReadQuestionnaire(ctx.viewer, asked)) return page<AnswerText>([], first, after, () => []);
  if (asked.mode === QuestionnaireMode.ANONYMOUS) {
    const [some] = await ctx.read.rows<{ count: number }>(enough, [asked.id, questionKey]);
    if ((some?.count ?? 0) < fewestAnonymous) return page<AnswerText>([], first, after, () => []);
  }
  const narrow = [asked.id, questionKey, wordsOf(filter.text), filter.tagId ?? null];
  const mine = [filter.untaggedByMe ?? false, ctx.viewer.personId];
  const rows = await ctx.read.rows<AnswerText>(pageOfTexts, [...narrow, ...mine, ...cursor, limit]);
  const count = async (): Promise<number | null> =>
    (await ctx.read.rows<{ count: number }>(countOfTexts, [...narrow, ...mine]))[0]?.count ?? null;
  return page(rows, first, after, (row) => [row.place, row.id], count);
}
