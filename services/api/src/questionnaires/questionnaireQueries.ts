import { In } from "typeorm";
import { wordsOf, foundByWords } from "../organisations/foundByWords";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import { Role } from "../platform/Role";
import { actsAs } from "../platform/Viewer";
import { Question } from "./Question";
import { Questionnaire } from "./Questionnaire";
import type { QuestionnaireFilter } from "./QuestionnaireFilter";
import { canReadQuestionnaire, canSeeQuestionnaire } from "./questionnairePolicy";
import { Recipient } from "./Recipient";

const pageOfQuestionnaires = {
  name: "questionnaires_page",
  text: `select q.id, q.created_at::text as at from questionnaire q
    where (($1::boolean and not $4::boolean) or (q.organisation_id = $2::uuid and not $4::boolean)
        or (not $10::boolean and q.status in ('OPEN', 'CLOSED', 'ARCHIVED') and exists (select 1 from recipient r
          where r.questionnaire_id = q.id and r.person_id = $3::uuid)))
      and ($5::text[] is null or q.status = any($5::text[]))
      and ${foundByWords("search_form(concat_ws(' ', q.title_et, q.title_en, q.title_ru))", "$6")}
      and ($7::timestamptz is null or (q.created_at, q.id) < ($7::timestamptz, $8::uuid))
    order by q.created_at desc, q.id desc limit $9`,
};

/** Questionnaires, newest first: to Kutsekoda all, to a manager those of the body, to everybody those in which they are asked. */
export async function findQuestionnaires(
  ctx: RequestContext,
  filter: QuestionnaireFilter,
  first: number,
  after: string | null,
): Promise<Connection<Questionnaire>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const rows = await ctx.read.rows<{ id: string; at: string }>(pageOfQuestionnaires, [
    actsAs(ctx.viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]),
    actsAs(ctx.viewer, [Role.MANAGER]) ? ctx.viewer.organisationId : null,
    ctx.viewer.personId,
    filter.askedOfMe ?? false,
    filter.statuses ?? null,
    wordsOf(filter.text),
    ...cursor,
    limit,
    filter.readByMe ?? false,
  ]);
  const found = await ctx.read.find(Questionnaire, { where: { id: In(rows.map((row) => row.id)) } });
  const byId = new Map(found.map((asked) => [asked.id, asked]));
  const atOf = new Map(rows.map((row) => [row.id, row.at]));
  const inOrder = rows.flatMap((row) => byId.get(row.id) ?? []);
  return page(inOrder, first, after, (asked) => [atOf.get(asked.id) ?? null, asked.id]);
}

/** A questionnaire this viewer may see. */
export async function findQuestionnaire(ctx: RequestContext, id: string): Promise<Questionnaire | null> {
  const asked = await ctx.one(Questionnaire).load(id);
  if (!asked) return null;
  if (canReadQuestionnaire(ctx.viewer, asked)) return asked;
  const mine = await ctx.read.findOneBy(Recipient, { questionnaireId: asked.id, personId: ctx.viewer.personId ?? "" });
  return canSeeQuestionnaire(ctx.viewer, asked, mine !== null) ? asked : null;
}

const progressOf = {
  name: "questionnaires_progress",
  text: `select id, sum(entered)::int as entered, sum(answered)::int as answered from (
      select questionnaire_id as id, count(*) as entered, count(answered_at) as answered
      from recipient where questionnaire_id = any($1::uuid[]) group by questionnaire_id
      union all
      select questionnaire_id, asked, answered from response_count where questionnaire_id = any($1::uuid[])
    ) each group by id`,
};

/** How many people have been entered as asked, and how many of them have answered; also when their names are gone. */
export interface AskedProgress {
  readonly entered: number;
  readonly answered: number;
}

/** How far each questionnaire has come. Does not authorize. */
export function progressOfQuestionnaire(ctx: RequestContext, id: string): Promise<AskedProgress> {
  return ctx
    .batch<AskedProgress>("progressOfQuestionnaire", async (ids) => {
      const rows = await ctx.read.rows<AskedProgress & { id: string }>(progressOf, [ids]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((one) => byId.get(one) ?? { entered: 0, answered: 0 });
    })
    .load(id);
}

/** The questions of a version, in their order. */
export function questionsOf(ctx: RequestContext, versionId: string | null): Promise<Question[]> {
  return versionId ? ctx.many(Question, "versionId", { position: "ASC" }).load(versionId) : Promise.resolve([]);
}
