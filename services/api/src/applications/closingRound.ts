import type { UrgentMatter } from "../questionnaires/urgentMatters";

/** The applicant has an application begun in a round that ends today or tomorrow: after it the right to be assessed in it is lost. */
export const closingRound: UrgentMatter = {
  name: "round",
  found: `select 1 from application a join application_round r on r.id = a.application_round_id
    where a.person_id = $1::uuid and a.status = 'DRAFT'
      and case a.kind when 'PRIOR_LEARNING' then coalesce(r.prior_learning_closes_on, r.closes_on) else r.closes_on end
        between $2::date and $2::date + 1`,
};
