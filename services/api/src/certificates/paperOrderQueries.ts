import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { Role } from "../platform/Role";
import { searchPattern } from "../platform/searchPattern";
import { actsAs, type Viewer } from "../platform/Viewer";
import { PaperOrder } from "./PaperOrder";
import type { PaperOrderFilter } from "./PaperOrderFilter";

/** A where-fragment over `o`: all for Kutsekoda, those of its certificates for a body, one's own for everybody else. */
export function paperOrdersVisibleTo(viewer: Viewer, ownOnly = false): { where: string; values: readonly string[] } {
  if (!ownOnly && actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR])) return { where: "true", values: [] };
  if (!ownOnly && viewer.organisationId !== null && actsAs(viewer, [Role.COORDINATOR, Role.MANAGER])) {
    return { where: "o.organisation_id = $1", values: [viewer.organisationId] };
  }
  if (viewer.personId === null) return { where: "false", values: [] };
  return { where: "o.holder_id = $1", values: [viewer.personId] };
}

const tables = "paper_order o join certificate c on c.id = o.certificate_id join person p on p.id = o.holder_id";

/** The orders the viewer's lists show, newest first. */
export async function findPaperOrders(
  ctx: RequestContext,
  filter: PaperOrderFilter,
  first: number,
  after: string | null,
): Promise<Connection<PaperOrder>> {
  const limit = pageSize(first);
  const { where, values } = conditions(ctx, filter, after);
  const text = `select o.id from ${tables} where ${where} order by o.requested_at desc, o.id desc limit ${limit}`;
  const found = await ctx.read.rows<{ id: string }>({ name: "", text }, values);
  const loaded = await ctx.one(PaperOrder).loadMany(found.map(({ id }) => id));
  const rows = loaded.filter((row): row is PaperOrder => row instanceof PaperOrder);
  return page(
    rows,
    first,
    after,
    (row) => [row.id],
    () => countPaperOrders(ctx, filter),
  );
}

async function countPaperOrders(ctx: RequestContext, filter: PaperOrderFilter): Promise<number | null> {
  const { where, values } = conditions(ctx, filter, null);
  const text = `select count(*)::int as count from (select 1 from ${tables} where ${where} limit 10001) counted`;
  const [row] = await ctx.read.rows<{ count: number }>({ name: "", text }, values);
  return row === undefined || row.count > 10_000 ? null : row.count;
}

function conditions(
  ctx: RequestContext,
  filter: PaperOrderFilter,
  after: string | null,
): { where: string; values: unknown[] } {
  const visible = paperOrdersVisibleTo(ctx.viewer, filter.ownOnly === true);
  const where = [visible.where];
  const values: unknown[] = [...visible.values];
  const value = (given: unknown): string => `$${values.push(given)}`;
  if (filter.statuses && filter.statuses.length > 0) where.push(`o.status = any(${value(filter.statuses)}::text[])`);
  for (const word of (filter.text ?? "").trim().split(/\s+/u).filter(Boolean)) {
    const number = value(word.toUpperCase());
    const name = value(searchPattern(word));
    where.push(`(o.number = ${number} or c.registration_number = ${number} or p.search_name like ${name})`);
  }
  const cursor = readCursor(after, 1)?.[0];
  if (typeof cursor === "string" && isId(cursor)) {
    where.push(`(o.requested_at, o.id) < (select requested_at, id from paper_order where id = ${value(cursor)})`);
  }
  return { where: where.join(" and "), values };
}
