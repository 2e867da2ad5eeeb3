import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import type { CalendarEntry } from "./CalendarEntry";
import type { CalendarFilter } from "./CalendarFilter";

/** `$1` body, `$2` qualification, `$3` standard (as texts), `$4` county, `$5` language; `$6` cancelled exams too. */
const ofExam = `s.published_at is not null and ($6::boolean or s.cancelled_at is null)
  and ($1::text is null or s.organisation_id::text = $1) and ($4::text is null or s.county = $4)
  and ($5::text is null or s.language = $5)
  and (coalesce($2, $3) is null or exists (select from exam_session_qualification x join qualification q on q.id = x.qualification_id
    where x.exam_session_id = s.id and ($2::text is null or q.id::text = $2)
      and ($3::text is null or q.occupational_standard_id::text = $3)))`;
const ofRound = `r.published_at is not null and ($1::text is null or r.organisation_id::text = $1)
  and (coalesce($4, $5) is null or exists (select from exam_session s where s.application_round_id = r.id
    and s.published_at is not null and s.cancelled_at is null and ($4::text is null or s.county = $4)
    and ($5::text is null or s.language = $5)))
  and (coalesce($2, $3) is null or exists (select from application_round_qualification x join qualification q on q.id = x.qualification_id
    where x.application_round_id = r.id and ($2::text is null or q.id::text = $2)
      and ($3::text is null or q.occupational_standard_id::text = $3)))`;

const roundDays = {
  ROUND_OPENS: "opens_on",
  ROUND_CLOSES: "closes_on",
  PRIOR_LEARNING_OPENS: "prior_learning_opens_on",
  PRIOR_LEARNING_CLOSES: "prior_learning_closes_on",
} as const;

const rounds = Object.entries(roundDays).map(
  ([kind, day]) => `select '${kind}', r.${day}, null::timestamptz, r.id, r.organisation_id from application_round r
    where ${ofRound} and r.${day} between $7::date and $8::date`,
);

const statement = {
  name: "calendar_entries",
  text: `select kind || ':' || subject_id "id", kind, day::text "day", subject_id "subjectId", organisation_id "organisationId"
    from (select 'EXAM' kind, (s.starts_at at time zone 'Europe/Tallinn')::date "day", s.starts_at at, s.id subject_id, s.organisation_id
        from exam_session s where ${ofExam}
          and (s.starts_at at time zone 'Europe/Tallinn')::date between $7::date and $8::date
      union all ${rounds.join(" union all ")}) entry
    where ($9::text[] is null or kind = any($9)) and ($10::text is null or (day, kind || ':' || subject_id) > ($10::date, $11::text))
    order by day, kind || ':' || subject_id limit $12`,
};

const farthest = "2999-12-31";

/** The public calendar, day by day; anybody may see it. */
export async function findCalendarEntries(
  ctx: RequestContext,
  filter: CalendarFilter,
  first: number,
  after: string | null,
): Promise<Connection<CalendarEntry>> {
  const cursor = readCursor(after, 2) ?? [null, null];
  const rows = await ctx.read.rows<CalendarEntry>(statement, [
    ...valuesOf(ctx, filter, false),
    ...cursor,
    pageSize(first),
  ]);
  return page(rows, first, after, (row) => [row.day, row.id]);
}

/** What a calendar program is told: at most a thousand entries, cancelled exams among them so that they go away there too. */
export function calendarFeedEntries(ctx: RequestContext, filter: CalendarFilter): Promise<CalendarEntry[]> {
  return ctx.read.rows<CalendarEntry>(statement, [...valuesOf(ctx, filter, true), null, null, 1000]);
}

function valuesOf(ctx: RequestContext, filter: CalendarFilter, cancelledToo: boolean): unknown[] {
  const { organisationId, qualificationId, standardId, county, language, kinds } = filter;
  const days = [filter.from ?? ctx.today, filter.until ?? farthest];
  const ids = [organisationId ?? null, qualificationId ?? null, standardId ?? null];
  return [...ids, county ?? null, language ?? null, cancelledToo, ...days, kinds && kinds.length > 0 ? kinds : null];
}
