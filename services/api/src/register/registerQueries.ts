import type { Certificate } from "../certificates/Certificate";
import type { PublicCertificate } from "../certificates/PublicCertificate";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import type { CertificateFilter } from "./CertificateFilter";
import { countedTo } from "./countedTo";
import type { LookAhead } from "./carriedBy";
import { publicView, type Carried } from "./publicView";
import { readRegisterRow } from "./readRegisterRow";
import { byNumber, pageOf } from "./registerStatements";

function shown(ctx: RequestContext, rows: readonly unknown[][], carried: Carried): PublicCertificate[] {
  const views: PublicCertificate[] = [];
  for (const row of rows) {
    const view = publicView(readRegisterRow(row), ctx.today, carried);
    if (view) views.push(view);
  }
  return views;
}

/** One registered certificate by its number; what is hidden does not differ from what is not there. One statement. */
export async function findByNumber(
  ctx: RequestContext,
  registrationNumber: string,
  carried: Carried,
): Promise<PublicCertificate | null> {
  const { statement, values } = byNumber(registrationNumber.trim());
  const [found] = shown(ctx, await ctx.read.tuples(statement, values), carried);
  return found ?? null;
}

/**
 * A page of the public register, and the count when it is asked: one statement, so that both are of one moment. The count is
 * exact to `countedTo` and null above.
 */
export async function findPage(
  ctx: RequestContext,
  filter: CertificateFilter,
  first: number,
  after: string | null,
  carried: LookAhead,
): Promise<Connection<Certificate>> {
  const asked = pageOf(filter, ctx.today, { limit: pageSize(first), after, counted: carried.counted });
  const rows = await ctx.read.tuples(asked.statement, asked.values);
  const found = shown(ctx, rows, carried);
  const isByName = Boolean(filter.name?.trim());
  const keyOf = (row: Certificate): string[] => (isByName ? [row.id] : [row.issuedOn ?? "", row.id]);
  return page<Certificate>(found, first, after, keyOf, () => Promise.resolve(countIn(rows, after)));
}

/** The count stands in the last column; nothing on the first page is none at all. */
function countIn(rows: readonly unknown[][], after: string | null): number | null {
  const count = rows[0] === undefined ? (after ? null : 0) : (rows[0].at(-1) as number);
  return count !== null && count > countedTo ? null : count;
}
