import { addDays, addMonths } from "../platform/days";
import type { RequestContext } from "../platform/RequestContext";
import type { Statistics } from "./Statistics";
import { canSeeWork } from "./statisticsPolicy";

const rightInForce = "r.revoked_at is null and r.valid_from <= $1 and r.valid_until >= $1";
const standardInForce = "s.valid_from <= $1 and s.valid_until >= $1";
const bodies = (kind: string): string => `(select count(*)::int from organisation o where o.kind = '${kind}'
    and exists (select 1 from awarding_right r where r.organisation_id = o.id and ${rightInForce}))`;

const counts = `
  count(*) filter (where c.invalidated_at is null and c.replaced_by_id is null
    and (c.valid_until is null or c.valid_until >= $1))::int as "validCertificates",
  count(*)::int as "certificatesIssued",
  (select count(*)::int from occupational_standard s where ${standardInForce}) as "occupationalStandards",
  (select count(*)::int from qualification q join occupational_standard s on s.id = q.occupational_standard_id
    where ${standardInForce}) as "qualifications",
  ${bodies("AWARDING_BODY")} as "awardingBodies",
  ${bodies("SCHOOL")} as "schools"`;

const work = `
  (select count(*)::int from certificate w where w.submitted_at is not null and w.confirmed_at is null) as "waitingForConfirmation",
  (select count(*)::int from awarding_right r where ${rightInForce} and r.valid_until <= $2) as "rightsEndingSoon",
  (select count(*)::int from mandate m where m.ended_at is null and m.valid_from <= $1
    and m.role <> 'EMPLOYER' and m.valid_until between $1 and $3) as "mandatesEndingSoon"`;

const from = "from certificate c where c.confirmed_at is not null";
const ofPublic = { name: "statistics", text: `select ${counts} ${from}` };
const ofAuthority = { name: "statistics_work", text: `select ${counts}, ${work} ${from}` };
const nothing = { waitingForConfirmation: null, rightsEndingSoon: null, mandatesEndingSoon: null };

/** The figures of one snapshot, in one statement. */
export async function findStatistics(ctx: RequestContext): Promise<Statistics> {
  const { today } = ctx;
  const [row] = canSeeWork(ctx.viewer)
    ? await ctx.read.rows<Statistics>(ofAuthority, [today, addMonths(today, 12), addDays(today, 60)])
    : await ctx.read.rows<Statistics>(ofPublic, [today]);
  if (!row) throw new Error("The register could not be counted");
  return { ...nothing, ...row, asOf: ctx.now };
}
