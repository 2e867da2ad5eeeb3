import type { UrgentMatter } from "../questionnaires/urgentMatters";

/** A signature is being given. */
export const openSigning: UrgentMatter = {
  name: "signing",
  found: `select 1 from signing s where s.person_id = $1::uuid and s.finished_at is null and s.failure is null
    and s.expires_at > $3::timestamptz`,
};
