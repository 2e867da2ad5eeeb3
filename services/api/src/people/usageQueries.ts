import { In } from "typeorm";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import { UsageEntry } from "./UsageEntry";

const statement = {
  name: "usage_page",
  text: `select id from usage_entry where person_id = $1::uuid
      and ($2::text is null or (at, id) < ($2::timestamptz, $3::uuid))
    order by at desc, id desc limit $4`,
};

const countStatement = {
  name: "usage_count",
  text: "select count(*)::int as count from (select 1 from usage_entry where person_id = $1::uuid limit 10001) counted",
};

/** Who has looked at the viewer's own data, newest first. */
export async function findOwnUsage(
  ctx: RequestContext,
  first: number,
  after: string | null,
): Promise<Connection<UsageEntry>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const { personId } = ctx.viewer;
  const rows = await ctx.read.rows<{ id: string }>(statement, [personId, ...cursor, limit]);
  const found = await ctx.read.find(UsageEntry, { where: { id: In(rows.map((row) => row.id)) } });
  const byId = new Map(found.map((entry) => [entry.id, entry]));
  return page(
    rows.flatMap((row) => byId.get(row.id) ?? []),
    first,
    after,
    (entry) => [entry.at.toISOString(), entry.id],
    async () => {
      const [row] = await ctx.read.rows<{ count: number }>(countStatement, [personId]);
      return row === undefined || row.count > 10_000 ? null : row.count;
    },
  );
}
