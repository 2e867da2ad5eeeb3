import { columnsAs } from "../organisations/columnsAs";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import { ExamSession } from "./ExamSession";
import type { ExamSessionFilter } from "./ExamSessionFilter";

/** Which sessions the viewer may see, as values for `$1` (own body) and `$2` (assessor) of the statement below. */
export function examSessionsVisibleTo(viewer: Viewer): [ownBody: string | null, assessor: string | null] {
  const ownBody = actsAs(viewer, [Role.COORDINATOR, Role.MANAGER]) ? viewer.organisationId : null;
  return [ownBody, actsAs(viewer, [Role.ASSESSOR]) ? viewer.personId : null];
}

const columns = columnsAs("s", [
  ...[
    "id",
    "organisationId",
    "applicationRoundId",
    "startsAt",
    "endsAt",
    "place",
    "county",
    "webLink",
    "language",
    "capacity",
  ],
  ...["registrationClosesAt", "publishedAt", "cancelledAt", "cancelReason", "resultsConfirmedAt"],
]);

const listStatement = {
  name: "exam_sessions_visible",
  text: `select ${columns} from exam_session s
    where (s.published_at is not null or s.organisation_id = $1::uuid
        or exists (select from exam_session_assessor a where a.exam_session_id = s.id and a.person_id = $2::uuid))
      and ($3::text is null or s.organisation_id::text = $3)
      and ($4::text is null or exists (select from exam_session_qualification q
        where q.exam_session_id = s.id and q.qualification_id::text = $4))
      and ($5::text is null or s.application_round_id::text = $5)
      and ($6::timestamptz is null or s.starts_at >= $6) and ($7::timestamptz is null or s.starts_at <= $7)
      and (not $8::boolean or (s.published_at is not null and s.cancelled_at is null))
      and (not $9::boolean or exists (select from exam_session_assessor a where a.exam_session_id = s.id and a.person_id = $10::uuid))
      and ($11::timestamptz is null or (s.starts_at, s.id) > ($11, $12::uuid))
    order by s.starts_at, s.id limit $13`,
};

/** Exam sessions the viewer may see, soonest first. */
export async function findExamSessions(
  ctx: RequestContext,
  filter: ExamSessionFilter,
  first: number,
  after: string | null,
): Promise<Connection<ExamSession>> {
  const sessions = await ctx.read.rows<ExamSession>(listStatement, [
    ...examSessionsVisibleTo(ctx.viewer),
    filter.organisationId ?? null,
    filter.qualificationId ?? null,
    filter.roundId ?? null,
    filter.from ?? null,
    filter.until ?? null,
    filter.publishedOnly ?? false,
    filter.mine ?? false,
    ctx.viewer.personId,
    ...(readCursor(after, 2) ?? [null, null]),
    pageSize(first),
  ]);
  return page(sessions, first, after, (session) => [session.startsAt.toISOString(), session.id]);
}

/** These sessions in this order. */
export async function sessionsById(ctx: RequestContext, ids: readonly string[]): Promise<ExamSession[]> {
  const found = await Promise.all(ids.map((id) => ctx.one(ExamSession).load(id)));
  return found.filter((session) => session !== null);
}

interface PairRow {
  readonly key: string;
  readonly id: string;
}

const assessorsStatement = {
  name: "exam_session_assessors",
  text: `select a.exam_session_id "key", a.person_id "id" from exam_session_assessor a join person p on p.id = a.person_id
    where a.exam_session_id = any($1::uuid[]) order by p.last_name collate "et-x-icu", p.first_name collate "et-x-icu", p.id`,
};

/** Who assesses in a session; batched. */
export function assessorIdsOf(ctx: RequestContext, sessionId: string): Promise<readonly string[]> {
  return idsBy(ctx, assessorsStatement).load(sessionId);
}

const qualificationsStatement = {
  name: "exam_session_qualifications",
  text: `select sq.exam_session_id "key", q.id from exam_session_qualification sq join qualification q on q.id = sq.qualification_id
    where sq.exam_session_id = any($1::uuid[]) order by q.title collate "et-x-icu", q.id`,
};

/** Which qualifications are assessed in a session; batched. */
export function qualificationIdsOf(ctx: RequestContext, sessionId: string): Promise<readonly string[]> {
  return idsBy(ctx, qualificationsStatement).load(sessionId);
}

const nextStatement = {
  name: "exam_sessions_next",
  text: `select "key", id from (
      select q.qualification_id "key", s.id, s.starts_at, row_number() over (partition by q.qualification_id order by s.starts_at, s.id) place
      from exam_session s join exam_session_qualification q on q.exam_session_id = s.id
      where q.qualification_id = any($1::uuid[]) and s.published_at is not null and s.cancelled_at is null and s.starts_at > now()
    ) ahead where place <= 5 order by starts_at, id`,
};

/** The next five announced sessions of a qualification; batched. */
export async function nextSessionsOf(ctx: RequestContext, qualificationId: string): Promise<ExamSession[]> {
  return sessionsById(ctx, await idsBy(ctx, nextStatement).load(qualificationId));
}

const openStatement = {
  name: "exam_sessions_open",
  text: `select s.organisation_id || ':' || q.qualification_id "key", s.id
    from exam_session s join exam_session_qualification q on q.exam_session_id = s.id
    where s.organisation_id || ':' || q.qualification_id = any($1::text[]) and s.published_at is not null
      and s.cancelled_at is null and s.registration_closes_at > now() order by s.starts_at, s.id`,
};

/** The sessions of a body and qualification whose registration is open; batched. */
export async function openSessionsOf(
  ctx: RequestContext,
  organisationId: string,
  qualificationId: string,
): Promise<ExamSession[]> {
  return sessionsById(ctx, await idsBy(ctx, openStatement).load(`${organisationId}:${qualificationId}`));
}

function idsBy(ctx: RequestContext, statement: { name: string; text: string }) {
  return ctx.batch<readonly string[]>(statement.name, async (keys) => {
    const rows = await ctx.read.rows<PairRow>(statement, [[...keys]]);
    return keys.map((key) => rows.filter((row) => row.key === key).map((row) => row.id));
  });
}

const takenStatement = {
  name: "exam_seats_taken",
  text: `select exam_session_id "key", count(*)::int "taken" from exam_seat
    where exam_session_id = any($1::uuid[]) and given_up_at is null group by 1`,
};

/** How many seats of a session are taken; batched. */
export function seatsTakenIn(ctx: RequestContext, sessionId: string): Promise<number> {
  const counts = ctx.batch<number>(takenStatement.name, async (ids) => {
    const rows = await ctx.read.rows<{ key: string; taken: number }>(takenStatement, [[...ids]]);
    return ids.map((id) => rows.find((row) => row.key === id)?.taken ?? 0);
  });
  return counts.load(sessionId);
}
