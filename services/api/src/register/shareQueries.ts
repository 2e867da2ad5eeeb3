import { In } from "typeorm";
import { Certificate } from "../certificates/Certificate";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import { Share } from "./Share";
import { ShareCertificate } from "./ShareCertificate";
import type { ShareOpening } from "./ShareOpening";

const pageStatement = {
  name: "shares_page",
  text: `select id from share where person_id = $1::uuid
      and ($2::text is null or (created_at, id) < ($2::timestamptz, $3::uuid))
    order by created_at desc, id desc limit $4`,
};

/** The viewer's own links, newest first. */
export async function findOwnShares(
  ctx: RequestContext,
  first: number,
  after: string | null,
): Promise<Connection<Share>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const rows = await ctx.read.rows<{ id: string }>(pageStatement, [ctx.viewer.personId, ...cursor, limit]);
  const found = await ctx.read.find(Share, { where: { id: In(rows.map((row) => row.id)) } });
  const byId = new Map(found.map((share) => [share.id, share]));
  const shares = rows.flatMap((row) => byId.get(row.id) ?? []);
  return page(shares, first, after, (share) => [share.createdAt.toISOString(), share.id]);
}

/** The certificates a link shows; batched. */
export async function certificatesOfShare(ctx: RequestContext, shareId: string): Promise<Certificate[]> {
  const links = await ctx.many(ShareCertificate, "shareId").load(shareId);
  const loaded = await ctx.one(Certificate).loadMany(links.map((link) => link.certificateId));
  return loaded.filter((one): one is Certificate => one instanceof Certificate);
}

interface Openings {
  readonly total: number;
  readonly latest: readonly ShareOpening[];
}

type OpeningRow = ShareOpening & { total: number };

const openingsStatement = {
  name: "share_openings",
  text: `select id, share_id as "shareId", at, client, reader_organisation_id as "readerOrganisationId",
      reader_role as "readerRole", total from (
      select o.*, count(*) over (partition by share_id)::int as total,
        row_number() over (partition by share_id order by at desc, id desc) as place
      from share_opening o where share_id = any($1::uuid[])) counted
    where place <= 50 order by at desc, id desc`,
};

/** How often a link was opened, and the latest fifty times; batched. */
export function openingsOf(ctx: RequestContext, shareId: string): Promise<Openings> {
  const loader = ctx.batch<Openings>(openingsStatement.name, async (ids) => {
    const rows = await ctx.read.rows<OpeningRow>(openingsStatement, [[...ids]]);
    return ids.map((id) => {
      const latest = rows.filter((row) => row.shareId === id);
      return { total: latest[0]?.total ?? 0, latest };
    });
  });
  return loader.load(shareId);
}
