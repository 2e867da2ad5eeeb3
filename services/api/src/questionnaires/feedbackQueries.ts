import { In } from "typeorm";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import { JourneyFeedback } from "./JourneyFeedback";
import { JourneyStep } from "./JourneyStep";
import type { JourneyStepSummary } from "./JourneyStepSummary";

/** Of fewer people nothing is told that could point at one. */
export const fewest = 5;

const visible = "($1::boolean or f.organisation_id = $2::uuid)";

const texts = {
  name: "journey_feedback_texts",
  text: `select f.id from journey_feedback f
    where ${visible} and f.text is not null and ($3::text is null or f.step = $3)
      and (select count(*) from journey_feedback g where g.step = f.step and ($1::boolean or g.organisation_id = $2::uuid)) >= ${fewest}
      and ($4::date is null or (f.given_on, f.id) < ($4::date, $5::uuid))
    order by f.given_on desc, f.id desc limit $6`,
};

const summary = {
  name: "journey_feedback_summary",
  text: `select f.step, f.rating, count(*)::integer as count from journey_feedback f where ${visible} group by f.step, f.rating`,
};

const given = {
  name: "journey_feedback_given",
  text: "select step from journey_feedback_giver where person_id = $1 and again_from > $2::date",
};

/** Kutsekoda reads what was said of everything, a body what was said of itself. */
const sightOf = (viewer: Viewer): readonly [boolean, string | null] => [
  actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]),
  viewer.organisationId,
];

/** What people wrote, newest first; not of steps rated by fewer than five. */
export async function findFeedback(
  ctx: RequestContext,
  step: JourneyStep | null,
  first: number,
  after: string | null,
): Promise<Connection<JourneyFeedback>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const rows = await ctx.read.rows<{ id: string }>(texts, [...sightOf(ctx.viewer), step, ...cursor, limit]);
  const found = await ctx.read.find(JourneyFeedback, { where: { id: In(rows.map(({ id }) => id)) } });
  const byId = new Map(found.map((one) => [one.id, one]));
  const inOrder = rows.flatMap(({ id }) => byId.get(id) ?? []);
  return page(inOrder, first, after, ({ id, givenOn }) => [givenOn, id]);
}

/** How each step was rated. */
export async function summariseFeedback(ctx: RequestContext): Promise<JourneyStepSummary[]> {
  const rows = await ctx.read.rows<{ step: JourneyStep; rating: number; count: number }>(summary, [
    ...sightOf(ctx.viewer),
  ]);
  return Object.values(JourneyStep).map((step) => {
    const ratings = [1, 2, 3, 4, 5].map(
      (rating) => rows.find((row) => row.step === step && row.rating === rating)?.count ?? 0,
    );
    const count = ratings.reduce((sum, each) => sum + each, 0);
    const whole = ratings.reduce((sum, each, at) => sum + each * (at + 1), 0);
    const isTold = count >= fewest;
    return { step, count, average: isTold ? whole / count : null, ratings: isTold ? ratings : [] };
  });
}

/** The steps at whose end the viewer has spoken not long ago. */
export async function findOwnFeedbackSteps(ctx: RequestContext): Promise<JourneyStep[]> {
  const rows = await ctx.read.rows<{ step: JourneyStep }>(given, [ctx.viewer.personId, ctx.today]);
  return rows.map(({ step }) => step);
}
