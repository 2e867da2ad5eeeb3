import type { UrgentMatter } from "../questionnaires/urgentMatters";

/** The applicant has been asked to complete an application by a day. HMS § 15 lg 2. */
export const openCompletion: UrgentMatter = {
  name: "completion",
  found: `select 1 from application a join completion_request c on c.application_id = a.id
    where a.person_id = $1::uuid and a.status = 'DEFICIENT' and c.answered_at is null and c.due_on >= $2::date`,
};
