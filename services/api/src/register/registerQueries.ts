import type { Certificate } from "../certificates/Certificate";
import type { PublicCertificate } from "../certificates/PublicCertificate";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import type { CertificateFilter } from "./CertificateFilter";
import { publicView, type Carried } from "./publicView";
import { readRegisterRow } from "./readRegisterRow";
import { byNumber, countOf, pageOf, type Asked } from "./registerStatements";

async function read(ctx: RequestContext, { statement, values }: Asked, carried: Carried): Promise<PublicCertificate[]> {
  const rows = await ctx.read.tuples(statement, values);
  const shown: PublicCertificate[] = [];
  for (const row of rows) {
    const view = publicView(readRegisterRow(row), ctx.today, carried);
    if (view) shown.push(view);
  }
  return shown;
}

/** One registered certificate by its number; what is hidden does not differ from what is not there. One statement. */
export async function findByNumber(
  ctx: RequestContext,
  registrationNumber: string,
  carried: Carried,
): Promise<PublicCertificate | null> {
  const [found] = await read(ctx, byNumber(registrationNumber.trim()), carried);
  return found ?? null;
}

/** A page of the public register. One statement; the count is a second one, only where it is asked. */
export async function findPage(
  ctx: RequestContext,
  filter: CertificateFilter,
  first: number,
  after: string | null,
  carried: Carried,
): Promise<Connection<Certificate>> {
  const found = await read(ctx, pageOf(filter, ctx.today, pageSize(first), after), carried);
  const isByName = Boolean(filter.name?.trim());
  const keyOf = (row: Certificate): string[] => (isByName ? [row.id] : [row.issuedOn ?? "", row.id]);
  return page<Certificate>(found, first, after, keyOf, () => count(ctx, filter));
}

/** Exact to 10,000, null above. */
async function count(ctx: RequestContext, filter: CertificateFilter): Promise<number | null> {
  const { statement, values } = countOf(filter, ctx.today);
  const [row] = await ctx.read.rows<{ count: number }>(statement, values);
  return row === undefined || row.count > 10_000 ? null : row.count;
}
