import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { BankStatement } from "./BankStatement";
import { billingOrganisation } from "./billingPolicy";
import { Payment } from "./Payment";

type Found = { id: string };

const pageOfPayments = {
  name: "payments_page",
  text: `select id from payment p where organisation_id = $1::uuid and (not $2::boolean or invoice_id is null)
    and ($3::uuid is null or (booked_on, id) < (select booked_on, id from payment where id = $3::uuid))
    order by booked_on desc, id desc limit $4`,
};
const countOfPayments = {
  name: "payments_count",
  text: `select count(*)::int as count from (select 1 from payment where organisation_id = $1::uuid
    and (not $2::boolean or invoice_id is null) limit 10001) counted`,
};
const pageOfStatements = {
  name: "bank_statements_page",
  text: `select id from bank_statement where organisation_id = $1::uuid
    and ($2::uuid is null or (imported_at, id) < (select imported_at, id from bank_statement where id = $2::uuid))
    order by imported_at desc, id desc limit $3`,
};

const cursorId = (after: string | null): string | null => {
  const [id] = readCursor(after, 1) ?? [];
  return typeof id === "string" && isId(id) ? id : null;
};

/** What came to the account of the organisation the viewer acts for, newest first. */
export async function findPayments(
  ctx: RequestContext,
  unmatchedOnly: boolean,
  first: number,
  after: string | null,
): Promise<Connection<Payment>> {
  const organisationId = billingOrganisation(ctx.viewer);
  const values = [organisationId, unmatchedOnly, cursorId(after), pageSize(first)];
  const found = await ctx.read.rows<Found>(pageOfPayments, values);
  const loaded = await ctx.one(Payment).loadMany(found.map(({ id }) => id));
  const rows = loaded.filter((row): row is Payment => row instanceof Payment);
  const count = async (): Promise<number | null> => {
    const [row] = await ctx.read.rows<{ count: number }>(countOfPayments, [organisationId, unmatchedOnly]);
    return row === undefined || row.count > 10_000 ? null : row.count;
  };
  return page(rows, first, after, (row) => [row.id], count);
}

/** The bank files imported for the organisation the viewer acts for, newest first. */
export async function findBankStatements(
  ctx: RequestContext,
  first: number,
  after: string | null,
): Promise<Connection<BankStatement>> {
  const values = [billingOrganisation(ctx.viewer), cursorId(after), pageSize(first)];
  const found = await ctx.read.rows<Found>(pageOfStatements, values);
  const loaded = await ctx.one(BankStatement).loadMany(found.map(({ id }) => id));
  const rows = loaded.filter((row): row is BankStatement => row instanceof BankStatement);
  return page(rows, first, after, (row) => [row.id]);
}
