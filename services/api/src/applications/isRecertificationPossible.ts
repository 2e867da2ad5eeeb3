import type { Act } from "../platform/Act";
import { addMonths } from "../platform/days";
import type { Qualification } from "../standards/Qualification";

// Certificates are a later module; what a person holds is read from its table by name. A standard is renewed by versions,
// so an earlier version of the same standard at the same level counts.
const held = `select c.valid_until::text as until from certificate c
  join qualification q on q.id = c.qualification_id
  join occupational_standard s on s.id = q.occupational_standard_id
  where c.person_id = $1 and c.confirmed_at is not null and c.invalidated_at is null and q.estqf_level = $2
    and s.code = (select code from occupational_standard where id = $3)
  order by c.valid_until desc nulls first limit 1`;

/** Whether a person holds, or lost to time at most `lateMonths` ago, the qualification that is to be renewed. */
export async function isRecertificationPossible(
  act: Act,
  personId: string,
  qualification: Qualification,
  lateMonths: number,
): Promise<boolean> {
  const values = [personId, qualification.estqfLevel, qualification.occupationalStandardId];
  const rows = await act.tx.query<{ until: string | null }[]>(held, values);
  const latest = rows[0];
  if (!latest) return false;
  return latest.until === null || act.today <= addMonths(latest.until, lateMonths);
}
