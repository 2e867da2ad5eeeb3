import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import { Committee } from "./Committee";
import { Meeting } from "./Meeting";
import type { MeetingFilter } from "./MeetingFilter";
import { canSeeCommittee } from "./meetingPolicy";

/** Which meetings the viewer may see, as $1 (all), $2 (own body), $3 (own committee) and $4 (own seat) of the statement. */
export function meetingsVisibleTo(viewer: Viewer): [boolean, string | null, string | null, string | null] {
  const body = actsAs(viewer, [Role.COORDINATOR, Role.MANAGER]) ? viewer.organisationId : null;
  const committee = actsAs(viewer, [Role.COMMITTEE_CHAIR, Role.COMMITTEE_DEPUTY, Role.COMMITTEE_MEMBER]);
  return [actsAs(viewer, [Role.REGISTRAR]), body, committee ? viewer.committeeId : null, viewer.personId];
}

const listStatement = {
  name: "meetings_visible",
  text: `select m.id from meeting m join committee c on c.id = m.committee_id
    where ($1::boolean or c.organisation_id = $2::uuid or (m.committee_id = $3::uuid
        and exists (select from meeting_seat s where s.meeting_id = m.id and s.person_id = $4::uuid)))
      and ($5::text is null or m.committee_id::text = $5) and ($6::text is null or m.status = $6)
      and (not $7::boolean or m.status not in ('SIGNED', 'CANCELLED'))
      and ($8::timestamptz is null or (m.starts_at, m.id) < ($8, $9::uuid))
    order by m.starts_at desc, m.id desc limit $10`,
};

/** Meetings the viewer may see, newest first; `upcomingOnly` leaves out those that are over. */
export async function findMeetings(
  ctx: RequestContext,
  filter: MeetingFilter,
  first: number,
  after: string | null,
): Promise<Connection<Meeting>> {
  const rows = await ctx.read.rows<{ id: string }>(listStatement, [
    ...meetingsVisibleTo(ctx.viewer),
    filter.committeeId ?? null,
    filter.status ?? null,
    filter.upcomingOnly ?? false,
    ...(readCursor(after, 2) ?? [null, null]),
    pageSize(first),
  ]);
  const found = await Promise.all(rows.map((row) => ctx.one(Meeting).load(row.id)));
  const meetings = found.filter((meeting) => meeting !== null);
  return page(meetings, first, after, (meeting) => [meeting.startsAt.toISOString(), meeting.id]);
}

const committeeStatement = {
  name: "committees_of",
  text: `select id from committee where ($1::text is null or organisation_id::text = $1)
      and ($2::boolean or organisation_id = $3::uuid or id = $4::uuid)
    order by name collate "et-x-icu", id limit 500`,
};

/** Committees the viewer may see, of one body when it is given. */
export async function findCommittees(ctx: RequestContext, organisationId: string | null): Promise<Committee[]> {
  const [, body, own] = meetingsVisibleTo(ctx.viewer);
  const all = actsAs(ctx.viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]);
  const rows = await ctx.read.rows<{ id: string }>(committeeStatement, [organisationId, all, body, own]);
  const found = await Promise.all(rows.map((row) => ctx.one(Committee).load(row.id)));
  return found.filter((committee) => committee !== null && canSeeCommittee(ctx.viewer, committee)) as Committee[];
}

const readyStatement = {
  name: "applications_ready",
  text: `select organisation_id "key", id from application where status = 'ASSESSED' and organisation_id = any($1::uuid[])
    order by submitted_at, id`,
};

/** Ids of the cases of a body that wait for its committee; batched. */
export function readyApplicationIds(ctx: RequestContext, organisationId: string): Promise<readonly string[]> {
  const ready = ctx.batch<readonly string[]>(readyStatement.name, async (keys) => {
    const rows = await ctx.read.rows<{ key: string; id: string }>(readyStatement, [[...keys]]);
    return keys.map((key) => rows.filter((row) => row.key === key).map((row) => row.id));
  });
  return ready.load(organisationId);
}
