import { In } from "typeorm";
import { Event } from "../platform/Event";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import type { EventFilter } from "./EventFilter";

const statement = {
  name: "events_page",
  text: `select id from event
    where ($1::text is null or subject_id::text = $1) and ($2::text is null or type = $2)
      and ($3::text is null or actor_person_id::text = $3)
      and ($4::timestamptz is null or at >= $4) and ($5::timestamptz is null or at < $5)
      and ($6::text is null or (at, id) < ($6::timestamptz, $7::uuid))
    order by at desc, id desc limit $8`,
};

/** The register's events, newest first; for Kutsekoda. */
export async function findEvents(
  ctx: RequestContext,
  filter: EventFilter,
  first: number,
  after: string | null,
): Promise<Connection<Event>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const values = [
    filter.subjectId ?? null,
    filter.type ?? null,
    filter.actorId ?? null,
    filter.from ?? null,
    filter.until ?? null,
  ];
  const rows = await ctx.read.rows<{ id: string }>(statement, [...values, ...cursor, limit]);
  const found = await ctx.read.find(Event, { where: { id: In(rows.map((row) => row.id)) } });
  const byId = new Map(found.map((event) => [event.id, event]));
  return page(
    rows.flatMap((row) => byId.get(row.id) ?? []),
    first,
    after,
    (event) => [event.at.toISOString(), event.id],
  );
}
