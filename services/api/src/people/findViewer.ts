import type { Reader, Statement } from "../platform/database/Reader";
import { Role } from "../platform/Role";
import { tallinnDay } from "../platform/tallinnDay";
import type { ActiveMandate, Locale, Viewer } from "../platform/Viewer";
import type { PortalName } from "./PortalName";
import { idleEndsAt } from "./sessionLimits";
import { tokenSha256 } from "./sessionToken";

/** A session in force, with the viewer it makes. */
export interface LiveSession {
  readonly viewer: Viewer;
  readonly portal: PortalName;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

interface SessionRow {
  id: string;
  personId: string;
  activeMandateId: string | null;
  portal: PortalName;
  locale: Locale;
  lastSeenAt: Date;
  expiresAt: Date;
  mandates: ActiveMandate[];
}

const statement: Statement = {
  name: "live_session",
  text: `select s.id, s.person_id "personId", s.active_mandate_id "activeMandateId", s.portal, p.locale,
    s.last_seen_at "lastSeenAt", s.expires_at "expiresAt",
    coalesce((select json_agg(json_build_object('id', m.id, 'role', m.role, 'organisationId', m.organisation_id,
        'committeeId', m.committee_id) order by m.valid_from, m.id)
      from mandate m where m.person_id = s.person_id and m.ended_at is null and m.valid_from <= $2::date
        and (m.valid_until is null or m.valid_until >= $2::date)), '[]'::json) "mandates"
    from session s join person p on p.id = s.person_id
    where s.token_sha256 = $1 and s.revoked_at is null and p.suspended_at is null and s.expires_at > $3`,
};

/**
 * Who holds this session secret now, or null: unknown, ended, over its limits, or the person is suspended.
 * Mandates are read anew each time, so that one that has ended no longer works.
 */
export async function findViewer(read: Reader, token: string, now: Date): Promise<LiveSession | null> {
  const [row] = await read.rows<SessionRow>(statement, [tokenSha256(token), tallinnDay(now), now]);
  if (!row) return null;
  const active = row.mandates.find((mandate) => mandate.id === row.activeMandateId) ?? null;
  if (idleEndsAt(row.lastSeenAt, active !== null) <= now) return null;
  const viewer: Viewer = {
    personId: row.personId,
    sessionId: row.id,
    activeRole: active?.role ?? Role.CITIZEN,
    mandateId: active?.id ?? null,
    organisationId: active?.organisationId ?? null,
    committeeId: active?.committeeId ?? null,
    mandates: row.mandates,
    locale: row.locale,
  };
  return { viewer, portal: row.portal, lastSeenAt: row.lastSeenAt, expiresAt: row.expiresAt };
}
