import { columnsAs } from "../organisations/columnsAs";
import { foundByWords, wordsOf } from "../organisations/foundByWords";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import type { Qualification } from "./Qualification";
import type { QualificationFilter } from "./QualificationFilter";

const columns = columnsAs("q", [
  ...["id", "occupationalStandardId", "parentId", "kind", "title", "titleEn", "titleRu"],
  ...["estqfLevel", "eqfLevel", "baseAwardAllowed", "electivesAtLeast", "electivesAtMost"],
]);

/** A right that is in force on the day $8, of the body $5 when one is asked for. */
const right = `select 1 from awarding_right r where r.qualification_id = q.id and r.revoked_at is null
  and $8::date between r.valid_from and r.valid_until`;

/** A published round that is open on the day $8. */
const openRound = `select 1 from application_round_qualification rq
  join application_round ar on ar.id = rq.application_round_id
  where rq.qualification_id = q.id and ar.published_at is not null
    and ($8::date between ar.opens_on and ar.closes_on
      or $8::date between ar.prior_learning_opens_on and ar.prior_learning_closes_on)`;

const where = `${foundByWords("q.search_title", "$1")}
  and ($2::text is null or s.council_id::text = $2)
  and ($3::int is null or q.estqf_level = $3)
  and ($4::text is null or s.id::text = $4)
  and ($5::text is null or exists (${right} and r.organisation_id::text = $5))
  and (not $6::boolean or $8::date between s.valid_from and greatest(s.valid_until, s.students_until) and exists (${right}))
  and (not $7::boolean or exists (${openRound}))`;

const from = "from qualification q join occupational_standard s on s.id = q.occupational_standard_id";

const pageStatement = {
  name: "qualifications",
  text: `select ${columns} ${from} where ${where}
    and ($9::text is null or (q.title collate "et-x-icu", q.id) > ($9, $10::uuid))
    order by q.title collate "et-x-icu", q.id limit $11`,
};

const countStatement = { name: "qualifications_count", text: `select count(*)::int "count" ${from} where ${where}` };

/** Qualifications in Estonian order of titles; the filters narrow together; anybody may see them. */
export async function findQualifications(
  ctx: RequestContext,
  filter: QualificationFilter,
  first: number,
  after: string | null,
): Promise<Connection<Qualification>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const narrow = [
    wordsOf(filter.text),
    filter.councilId ?? null,
    filter.estqfLevel ?? null,
    filter.standardId ?? null,
    filter.organisationId ?? null,
    filter.awardedOnly ?? false,
    filter.openRoundOnly ?? false,
    ctx.today,
  ];
  const rows = await ctx.read.rows<Qualification>(pageStatement, [...narrow, ...cursor, limit]);
  const count = async (): Promise<number | null> =>
    (await ctx.read.rows<{ count: number }>(countStatement, narrow))[0]?.count ?? null;
  return page(rows, first, after, (row) => [row.title, row.id], count);
}
