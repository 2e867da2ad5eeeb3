import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { searchPattern } from "../platform/searchPattern";
import type { Viewer } from "../platform/Viewer";
import { billingOrganisation } from "./billingPolicy";
import { Invoice } from "./Invoice";
import type { InvoiceFilter } from "./InvoiceFilter";
import type { InvoiceStatus } from "./InvoiceStatus";

/** A where-fragment over `i`: what a person is to pay; for officials what their organisation has issued or is to pay. */
export function invoicesVisibleTo(viewer: Viewer, ownOnly = false): { where: string; values: readonly string[] } {
  const organisationId = ownOnly ? null : billingOrganisation(viewer);
  if (organisationId !== null) {
    return { where: "(i.issuer_id = $1 or i.buyer_organisation_id = $1)", values: [organisationId] };
  }
  if (viewer.personId === null) return { where: "false", values: [] };
  return { where: "i.buyer_person_id = $1", values: [viewer.personId] };
}

const credited = "exists (select 1 from credit_note c where c.invoice_id = i.id)";

/** The same as invoiceStatusOn, for the database; `$today` stands for the day's place. */
const inStatus: Record<InvoiceStatus, string> = {
  ISSUED: `not ${credited} and i.paid_amount = 0 and i.due_on >= $today`,
  PARTLY_PAID: `not ${credited} and i.paid_amount > 0 and i.paid_amount < i.total_amount and i.due_on >= $today`,
  OVERDUE: `not ${credited} and i.paid_amount < i.total_amount and i.due_on < $today`,
  PAID: `not ${credited} and i.paid_amount >= i.total_amount`,
  CREDITED: `${credited} and (i.paid_amount = 0 or i.refunded_amount < i.paid_amount)`,
  REFUNDED: `${credited} and i.paid_amount > 0 and i.refunded_amount >= i.paid_amount`,
};
const refundDue = `i.paid_amount - i.refunded_amount > case when ${credited} then 0 else i.total_amount end`;

/** The invoices the viewer's lists show, newest first. */
export async function findInvoices(
  ctx: RequestContext,
  filter: InvoiceFilter,
  first: number,
  after: string | null,
): Promise<Connection<Invoice>> {
  const limit = pageSize(first);
  const { where, values } = conditions(ctx, filter, after);
  const text = `select i.id from invoice i where ${where} order by i.issued_at desc, i.id desc limit ${limit}`;
  const found = await ctx.read.rows<{ id: string }>({ name: "", text }, values);
  const loaded = await ctx.one(Invoice).loadMany(found.map(({ id }) => id));
  const rows = loaded.filter((row): row is Invoice => row instanceof Invoice);
  return page(
    rows,
    first,
    after,
    (row) => [row.id],
    () => countInvoices(ctx, filter),
  );
}

async function countInvoices(ctx: RequestContext, filter: InvoiceFilter): Promise<number | null> {
  const { where, values } = conditions(ctx, filter, null);
  const text = `select count(*)::int as count from (select 1 from invoice i where ${where} limit 10001) counted`;
  const [row] = await ctx.read.rows<{ count: number }>({ name: "", text }, values);
  return row === undefined || row.count > 10_000 ? null : row.count;
}

function conditions(
  ctx: RequestContext,
  filter: InvoiceFilter,
  after: string | null,
): { where: string; values: unknown[] } {
  const visible = invoicesVisibleTo(ctx.viewer, filter.ownOnly === true);
  const where = [visible.where];
  const values: unknown[] = [...visible.values];
  const value = (given: unknown): string => `$${values.push(given)}`;
  if (filter.statuses && filter.statuses.length > 0) {
    const today = `${value(ctx.today)}::date`;
    const any = filter.statuses.map((status) => `(${inStatus[status].replaceAll("$today", () => today)})`);
    where.push(`(${today} is not null and (${any.join(" or ")}))`);
  }
  if (filter.refundDueOnly) where.push(refundDue);
  for (const word of (filter.text ?? "").trim().split(/\s+/u).filter(Boolean)) {
    const pattern = value(searchPattern(word));
    where.push(`(lower(i.number) like ${pattern} or search_form(i.buyer_name) like ${pattern})`);
  }
  const cursor = readCursor(after, 1)?.[0];
  if (typeof cursor === "string" && isId(cursor)) {
    where.push(`(i.issued_at, i.id) < (select issued_at, id from invoice where id = ${value(cursor)})`);
  }
  return { where: where.join(" and "), values };
}
