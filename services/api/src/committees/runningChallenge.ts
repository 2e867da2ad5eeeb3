import type { UrgentMatter } from "../questionnaires/urgentMatters";

/** A refusal may still be challenged: thirty days from its delivery, and before that too. HMS § 75. */
export const runningChallenge: UrgentMatter = {
  name: "challenge",
  found: `select 1 from decision d join application a on a.id = d.application_id
    where a.person_id = $1::uuid and d.result = 'REFUSE'
      and (d.delivered_at is null or d.delivered_at > $3::timestamptz - interval '30 days')`,
};
