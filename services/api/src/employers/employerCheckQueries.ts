import { In } from "typeorm";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import { EmployerCheck } from "./EmployerCheck";
import { canActForCompany } from "./employerPolicy";

const statement = {
  name: "employer_checks",
  text: `select id, checked_at::text as at from employer_check where organisation_id = $1::uuid
      and ($2::text is null or (checked_at, id) < ($2::timestamptz, $3::uuid))
    order by checked_at desc, id desc limit $4`,
};

/** The checks of the company the viewer acts for, newest first; nobody sees another company's. */
export async function findEmployerChecks(
  ctx: RequestContext,
  first: number,
  after: string | null,
): Promise<Connection<EmployerCheck>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const organisationId = ctx.viewer.organisationId ?? "";
  const sees = canActForCompany(ctx.viewer, { organisationId });
  const rows = sees
    ? await ctx.read.rows<{ id: string; at: string }>(statement, [organisationId, ...cursor, limit])
    : [];
  const found = await ctx.read.find(EmployerCheck, { where: { id: In(rows.map((row) => row.id)) } });
  const byId = new Map(found.map((check) => [check.id, check]));
  const atOf = new Map(rows.map((row) => [row.id, row.at]));
  return page(
    rows.flatMap((row) => byId.get(row.id) ?? []),
    first,
    after,
    (check) => [atOf.get(check.id) ?? null, check.id],
  );
}

/** One check of the company the viewer acts for; null for another's. */
export async function findEmployerCheck(ctx: RequestContext, id: string): Promise<EmployerCheck | null> {
  const check = await ctx.one(EmployerCheck).load(id);
  return check && canActForCompany(ctx.viewer, check) ? check : null;
}
