import { columnsAs } from "../organisations/columnsAs";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import type { AwardingRight } from "./AwardingRight";

const columns = columnsAs("r", [
  ...["id", "organisationId", "qualificationId", "validFrom::text", "validUntil::text", "revokedAt", "decision"],
]);

const statement = {
  name: "ending_rights",
  text: `select ${columns} from awarding_right r
    where r.revoked_at is null and r.valid_from <= $1::date and r.valid_until between $1::date and $2::date
      and ($3::text is null or (r.valid_until, r.id) > ($3::date, $4::uuid))
    order by r.valid_until, r.id limit $5`,
};

/** The rights in force today whose last day is `endsBy` or sooner, the soonest first; anybody may see them. KutS § 10. */
export async function findEndingRights(
  ctx: RequestContext,
  endsBy: string,
  first: number,
  after: string | null,
): Promise<Connection<AwardingRight>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const rows = await ctx.read.rows<AwardingRight>(statement, [ctx.today, endsBy, ...cursor, limit]);
  return page(rows, first, after, (right) => [right.validUntil, right.id]);
}
