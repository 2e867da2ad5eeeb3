import { Application } from "./Application";
import type { ApplicationConnection } from "./ApplicationConnection";
import type { ApplicationFilter } from "./ApplicationFilter";
import { applicationColumns, applicationFrom } from "./applicationFrom";
import { ApplicationQueue } from "./ApplicationQueue";
import { ApplicationStatus } from "./ApplicationStatus";
import { applicationsOpenTo, applicationsVisibleTo, ownApplications, type Scope } from "./applicationsVisibleTo";
import { isApplicationOpen } from "./isApplicationOpen";
import type { Statement } from "../platform/database/Reader";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { searchPattern } from "../platform/searchPattern";

const open = Object.values(ApplicationStatus)
  .filter(isApplicationOpen)
  .map((status) => `'${status}'`)
  .join(", ");

/** What each tab holds; $10 is today. OVERDUE counts what the body itself should have done. */
const queues: Readonly<Record<ApplicationQueue, string>> = {
  ALL: "true",
  MINE: `v.reviewer_person_id = $1::uuid and v.status in (${open})`,
  UNASSIGNED: "v.status = 'SUBMITTED'",
  OVERDUE: "v.due_on < $10::date and v.status in ('SUBMITTED', 'IN_REVIEW', 'DEFICIENT', 'ASSESSED', 'AWARDED')",
  READY_FOR_MEETING: "v.status = 'ASSESSED'",
};

const tabs = Object.values(ApplicationQueue);

/** One statement, one snapshot: every tab's count and the page of the chosen one. */
function listStatement(scope: Scope, queue: ApplicationQueue): Statement {
  const counts = tabs.map((tab) => `count(*) filter (where ${queues[tab]})::integer as count_${tab.toLowerCase()}`);
  return {
    name: `applications_${scope.name}_${queue.toLowerCase()}`,
    text: `with visible as (
        select a.id, a.status, a.due_on, a.reviewer_person_id, coalesce(a.submitted_at, a.created_at) as sort_at
        from application a join person p on p.id = a.person_id
        where ${scope.where} and ($3::text[] is null or a.status = any($3::text[]))
          and ($4::uuid is null or a.application_round_id = $4::uuid)
          and ($5::uuid is null or a.qualification_id = $5::uuid)
          and ($6::text is null or a.number ilike $6 or p.search_name like $6 or p.personal_code = $7::text)
      ), counted as (select ${counts.join(", ")} from visible v
      ), paged as (
        select v.id as paged_id, v.sort_at from visible v
        where ${queues[queue]} and ($8::timestamptz is null or (v.sort_at, v.id) < ($8::timestamptz, $9::uuid))
          and $10::date is not null
        order by v.sort_at desc, v.id desc limit $11
      )
      select counted.*, paged.sort_at::text as sort_at, ${applicationColumns.map((column) => `a.${column}`).join(", ")},
        a.due_on::text as due_on, exists (select 1 from certificate c
          where c.application_id = a.id and c.submitted_at is not null) as certificate_submitted
      from counted left join paged on true left join application a on a.id = paged.paged_id
      order by paged.sort_at desc, paged.paged_id desc`,
  };
}

/** What nothing has: an id that cannot be one finds nothing. */
const nothing = "00000000-0000-0000-0000-000000000000";
const idOrNothing = (id: string | null | undefined): string | null => (!id ? null : isId(id) ? id : nothing);

/** The viewer's list of applications, latest first, with the counts of the work queue's tabs. */
export async function findApplications(
  ctx: RequestContext,
  filter: ApplicationFilter,
  first: number,
  after: string | null,
): Promise<ApplicationConnection> {
  const limit = pageSize(first);
  const scope = filter.ownOnly ? ownApplications : applicationsVisibleTo(ctx.viewer);
  const queue = filter.queue ?? ApplicationQueue.ALL;
  const text = filter.text?.trim() || null;
  const [sortAt = null, id = null] = readCursor(after, 2) ?? [];
  const rows = await ctx.read.rows<Record<string, unknown>>(listStatement(scope, queue), [
    ...[ctx.viewer.personId, ctx.viewer.organisationId, filter.statuses ?? null],
    ...[idOrNothing(filter.roundId), idOrNothing(filter.qualificationId)],
    ...[text && searchPattern(text), text, sortAt, id, ctx.today, limit],
  ]);
  const listed = rows.filter((row) => row["id"] !== null);
  const sortOf = new Map(listed.map((row) => [row["id"], String(row["sort_at"])]));
  const countOf = (tab: ApplicationQueue): number => Number(rows[0]?.[`count_${tab.toLowerCase()}`] ?? 0);
  const found = page(listed.map(applicationFrom), first, after, (one) => [sortOf.get(one.id) ?? null, one.id]);
  const worksOnQueue = scope.name === "body";
  return {
    edges: found.edges,
    pageInfo: found.pageInfo,
    totalCount: countOf(queue),
    queueCounts: worksOnQueue ? tabs.map((tab) => ({ queue: tab, count: countOf(tab) })) : [],
  };
}

/** An application this viewer may open; null when it is not there or not for this viewer to see. */
export async function findApplication(ctx: RequestContext, id: string): Promise<Application | null> {
  if (!isId(id) || ctx.viewer.personId === null) return null;
  const scope = applicationsOpenTo(ctx.viewer);
  const statement = {
    name: `application_${scope.name}`,
    text: `select a.id from application a where a.id = $3::uuid and ${scope.where}`,
  };
  const rows = await ctx.read.rows<{ id: string }>(statement, [ctx.viewer.personId, ctx.viewer.organisationId, id]);
  return rows[0] ? ctx.one(Application).load(rows[0].id) : null;
}
