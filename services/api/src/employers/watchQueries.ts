import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import { columnsAs } from "../organisations/columnsAs";
import type { RequestContext } from "../platform/RequestContext";
import type { CertificateWatch } from "./CertificateWatch";
import { canActForCompany } from "./employerPolicy";

const columns = columnsAs("w", [
  ...["id", "organisationId", "registrationNumber", "certificateId", "askedBy", "reason", "contactEmail", "askedAt"],
  ...["agreedAt", "declinedAt", "withdrawnAt", "endedAt"],
]);

type Row = CertificateWatch & { readonly at: string };

const ofCompany = {
  name: "watches_of_company",
  text: `select ${columns}, w.asked_at::text as at from certificate_watch w where w.organisation_id = $1::uuid
      and ($2::text is null or (w.asked_at, w.id) < ($2::timestamptz, $3::uuid))
    order by w.asked_at desc, w.id desc limit $4`,
};

const ofHolder = {
  name: "watches_of_holder",
  text: `select ${columns}, w.asked_at::text as at from certificate_watch w join certificate c on c.id = w.certificate_id
    where c.person_id = $1::uuid and ($2::text is null or (w.asked_at, w.id) < ($2::timestamptz, $3::uuid))
    order by w.asked_at desc, w.id desc limit $4`,
};

/** The watches of the company the viewer acts for, newest first. */
export function findEmployerWatches(
  ctx: RequestContext,
  first: number,
  after: string | null,
): Promise<Connection<CertificateWatch>> {
  const organisationId = ctx.viewer.organisationId ?? "";
  const sees = canActForCompany(ctx.viewer, { organisationId });
  return pageOf(ctx, ofCompany, sees ? organisationId : null, first, after);
}

/** Who asked to watch the viewer's own certificates, newest first. */
export function findOwnWatches(
  ctx: RequestContext,
  first: number,
  after: string | null,
): Promise<Connection<CertificateWatch>> {
  return pageOf(ctx, ofHolder, ctx.viewer.personId, first, after);
}

async function pageOf(
  ctx: RequestContext,
  statement: { readonly name: string; readonly text: string },
  owner: string | null,
  first: number,
  after: string | null,
): Promise<Connection<CertificateWatch>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const rows = owner ? await ctx.read.rows<Row>(statement, [owner, ...cursor, limit]) : [];
  return page<Row>(rows, first, after, (row) => [row.at, row.id]);
}
