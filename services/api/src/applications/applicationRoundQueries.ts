import { columnsAs } from "../organisations/columnsAs";
import { In } from "typeorm";
import { ApplicationRound } from "./ApplicationRound";
import type { ApplicationRoundFilter } from "./ApplicationRoundFilter";
import { canSeeRound } from "./applicationRoundPolicy";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { Role } from "../platform/Role";
import { actsAs } from "../platform/Viewer";

const openToday = `r.published_at is not null and (
    (r.opens_on <= $4::date and $4::date <= r.closes_on)
    or (r.prior_learning_opens_on <= $4::date and $4::date <= r.prior_learning_closes_on))`;

const pageOfRounds = {
  name: "application_rounds_page",
  text: `select r.id from application_round r
    where (r.published_at is not null or r.organisation_id = $1::uuid)
      and ($2::uuid is null or r.organisation_id = $2::uuid)
      and ($3::uuid is null or exists (select 1 from application_round_qualification q
        where q.application_round_id = r.id and q.qualification_id = $3::uuid))
      and (not $5::boolean or (${openToday}))
      and ($6::date is null or (r.opens_on, r.id) < ($6::date, $7::uuid))
    order by r.opens_on desc, r.id desc limit $8`,
};

const days = [
  "opensOn",
  "closesOn",
  "priorLearningOpensOn",
  "priorLearningClosesOn",
  "examsFrom",
  "examsUntil",
  "meetingOn",
];
const columns = columnsAs("r", ["id", "organisationId", "name", ...days.map((day) => `${day}::text`), "publishedAt"]);

const openRoundsOf = {
  name: "application_rounds_of_qualifications",
  text: `select q.qualification_id, ${columns} from application_round r
    join application_round_qualification q on q.application_round_id = r.id
    where q.qualification_id = any($1::uuid[]) and r.published_at is not null
      and greatest(r.closes_on, r.prior_learning_closes_on) >= $2::date
    order by r.opens_on, r.id`,
};

const applicationCounts = {
  name: "application_rounds_counts",
  text: `select application_round_id as id, count(*)::integer as count from application
    where application_round_id = any($1::uuid[]) and submitted_at is not null group by application_round_id`,
};

/** Rounds, latest first: the published ones, and to a body's officials its own others. */
export async function findApplicationRounds(
  ctx: RequestContext,
  filter: ApplicationRoundFilter,
  first: number,
  after: string | null,
): Promise<Connection<ApplicationRound>> {
  const limit = pageSize(first);
  const ids = [filter.organisationId ?? null, filter.qualificationId ?? null];
  if (ids.some((id) => id !== null && !isId(id))) return page([], first, after, () => []);
  const ownBody = actsAs(ctx.viewer, [Role.COORDINATOR, Role.MANAGER]) ? ctx.viewer.organisationId : null;
  const cursor = readCursor(after, 2) ?? [null, null];
  const values = [ownBody, ...ids, ctx.today, filter.openOnly ?? false, ...cursor, limit];
  const rows = await ctx.read.rows<{ id: string }>(pageOfRounds, values);
  return page(await inOrder(ctx, rows), first, after, (round) => [round.opensOn, round.id]);
}

/** A round this viewer may see. */
export async function findApplicationRound(ctx: RequestContext, id: string): Promise<ApplicationRound | null> {
  const round = await ctx.one(ApplicationRound).load(id);
  return round && canSeeRound(ctx.viewer, round) ? round : null;
}

/** The published rounds of a qualification that are open today or will be. */
export function openRoundsOfQualification(ctx: RequestContext, id: string): Promise<ApplicationRound[]> {
  return ctx
    .batch<ApplicationRound[]>("openRoundsOfQualification", async (qualificationIds) => {
      const values = [qualificationIds, ctx.today];
      const found = await ctx.read.rows<ApplicationRound & { qualification_id: string }>(openRoundsOf, values);
      return qualificationIds.map((key) => found.filter((row) => row.qualification_id === key));
    })
    .load(id);
}

/** How many applications were submitted in a round. */
export function applicationCountOf(ctx: RequestContext, roundId: string): Promise<number> {
  return ctx
    .batch<number>("applicationCountOf", async (roundIds) => {
      const found = await ctx.read.rows<{ id: string; count: number }>(applicationCounts, [roundIds]);
      const counts = new Map(found.map((row) => [row.id, row.count]));
      return roundIds.map((id) => counts.get(id) ?? 0);
    })
    .load(roundId);
}

async function inOrder(ctx: RequestContext, rows: readonly { id: string }[]): Promise<ApplicationRound[]> {
  const found = await ctx.read.find(ApplicationRound, { where: { id: In(rows.map((row) => row.id)) } });
  const byId = new Map(found.map((round) => [round.id, round]));
  return rows.flatMap((row) => byId.get(row.id) ?? []);
}
