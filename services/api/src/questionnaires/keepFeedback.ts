import { randomUUID } from "node:crypto";
import type { Act } from "../platform/Act";
import type { JourneyFeedback } from "./JourneyFeedback";

/** So many of the latest are written anew with the one that comes. */
const together = 20;

const oneAtATime = "select pg_advisory_xact_lock(hashtextextended($1, 1))";
const keep = `with latest as (
    delete from journey_feedback where id in (
      select id from journey_feedback where step = $2 order by given_on desc, id desc limit ${together})
    returning step, organisation_id, rating, text, given_on
  ), own (step, organisation_id, rating, text, given_on) as (values ($2, $3::uuid, $4::smallint, $5, $6::date))
  insert into journey_feedback (id, step, organisation_id, rating, text, given_on)
  select case when is_own then $1::uuid else gen_random_uuid() end, step, organisation_id, rating, text, given_on
  from (select true as is_own, * from own union all select false, * from latest) each order by random()`;

/**
 * Keeps what somebody said about a journey, and writes the latest others anew with it, in an order left to chance: that the same
 * transaction notes who has spoken does not tell which of them was said.
 */
export async function keepFeedback(act: Act, said: JourneyFeedback): Promise<void> {
  await act.tx.query(oneAtATime, [said.step]);
  said.id = randomUUID();
  const { id, step, organisationId, rating, text, givenOn } = said;
  await act.tx.query(keep, [id, step, organisationId, rating, text, givenOn]);
}
