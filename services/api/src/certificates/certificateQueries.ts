import { IsNull, Not } from "typeorm";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import { Certificate } from "./Certificate";
import type { CertificateEntryFilter } from "./CertificateEntryFilter";
import type { CertificateStatus } from "./CertificateStatus";

type Found = { id: string };

/** A where-fragment for the entries an official works with: all for Kutsekoda, its own for a body, none for others. */
export function entriesVisibleTo(viewer: Viewer): { readonly where: string; readonly values: readonly string[] } {
  if (actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR])) return { where: "true", values: [] };
  const isOfficial = actsAs(viewer, [Role.COORDINATOR, Role.MANAGER]);
  if (!isOfficial || viewer.organisationId === null) return { where: "false", values: [] };
  return { where: "c.organisation_id = $1", values: [viewer.organisationId] };
}

/** The same as certificateStatusOn, for the database; `$today` stands for the day's place. */
const inStatus: Record<CertificateStatus, string> = {
  DRAFT: "c.confirmed_at is null and c.submitted_at is null and c.returned_at is null",
  SUBMITTED: "c.confirmed_at is null and c.submitted_at is not null",
  RETURNED: "c.confirmed_at is null and c.submitted_at is null and c.returned_at is not null",
  INVALIDATED: "c.invalidated_at is not null",
  REPLACED: "c.invalidated_at is null and c.replaced_by_id is not null",
  EXPIRED:
    "c.confirmed_at is not null and c.invalidated_at is null and c.replaced_by_id is null and c.valid_until < $today",
  VALID:
    "c.confirmed_at is not null and c.invalidated_at is null and c.replaced_by_id is null and (c.valid_until is null or c.valid_until >= $today)",
};

/** The officials' entries, newest drafted first. */
export async function findEntries(
  ctx: RequestContext,
  filter: CertificateEntryFilter,
  first: number,
  after: string | null,
): Promise<Connection<Certificate>> {
  const limit = pageSize(first);
  const { where, values } = conditions(ctx, filter, after);
  const found = await ctx.read.rows<Found>(
    {
      name: "",
      text: `select c.id from certificate c join person p on p.id = c.person_id where ${where}
        order by c.drafted_at desc, c.id desc limit ${limit}`,
    },
    values,
  );
  const loaded = await ctx.one(Certificate).loadMany(found.map(({ id }) => id));
  const rows = loaded.filter((row): row is Certificate => row instanceof Certificate);
  return page(
    rows,
    first,
    after,
    (row) => [row.id],
    () => countEntries(ctx, filter),
  );
}

async function countEntries(ctx: RequestContext, filter: CertificateEntryFilter): Promise<number | null> {
  const { where, values } = conditions(ctx, filter, null);
  const text = `select count(*)::int as count from (select 1 from certificate c join person p on p.id = c.person_id
    where ${where} limit 10001) counted`;
  const [row] = await ctx.read.rows<{ count: number }>({ name: "", text }, values);
  return row === undefined || row.count > 10_000 ? null : row.count;
}

function conditions(
  ctx: RequestContext,
  filter: CertificateEntryFilter,
  after: string | null,
): { where: string; values: unknown[] } {
  const visible = entriesVisibleTo(ctx.viewer);
  const where = [visible.where];
  const values: unknown[] = [...visible.values];
  const value = (given: unknown): string => `$${values.push(given)}`;
  if (filter.statuses && filter.statuses.length > 0) {
    const today = `${value(ctx.today)}::date`;
    const any = filter.statuses.map((status) => `(${inStatus[status].replace("$today", () => today)})`);
    where.push(`(${today} is not null and (${any.join(" or ")}))`);
  }
  if (filter.organisationId)
    where.push(isId(filter.organisationId) ? `c.organisation_id = ${value(filter.organisationId)}` : "false");
  for (const word of (filter.text ?? "").trim().split(/\s+/u).filter(Boolean)) {
    const pattern = `%${word.replace(/[\\%_]/gu, "\\$&")}%`;
    where.push(`(c.registration_number = ${value(word)} or p.search_name like search_form(${value(pattern)}))`);
  }
  const cursor = readCursor(after, 1)?.[0];
  if (typeof cursor === "string" && isId(cursor)) {
    where.push(`(c.drafted_at, c.id) < (select drafted_at, id from certificate where id = ${value(cursor)})`);
  }
  return { where: where.join(" and "), values };
}

/** All registered certificates of the viewer, newest first. */
export function findOwnCertificates(ctx: RequestContext): Promise<Certificate[]> {
  const { personId } = ctx.viewer;
  if (personId === null) return Promise.resolve([]);
  return ctx.read.find(Certificate, {
    where: { personId, confirmedAt: Not(IsNull()) },
    order: { issuedOn: "DESC", id: "DESC" },
  });
}
