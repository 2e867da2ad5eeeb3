import type { Act } from "../platform/Act";

// Certificates are a later module; what a person holds is read from its table by name. In another version of the standard
// the same competence is another row: it is known by its code and name.
const held = `select k.id from competence k where k.qualification_id = $2 and k.is_elective and exists (
    select 1 from (select c.elective_ids from certificate c
        join qualification q on q.id = c.qualification_id
        join occupational_standard s on s.id = q.occupational_standard_id
        join qualification new_q on new_q.id = $2
        join occupational_standard new_s on new_s.id = new_q.occupational_standard_id
      where c.person_id = $1 and c.confirmed_at is not null and c.invalidated_at is null
        and s.code = new_s.code and q.kind = new_q.kind and q.estqf_level = new_q.estqf_level
      order by c.issued_on desc, c.id desc limit 1) newest
    join competence old on old.id = any (newest.elective_ids)
    where old.code = k.code and lower(old.name) = lower(k.name))
  order by k.code`;

/** The electives a person has proven by the newest certificate of the qualification: who renews it begins with them. */
export async function electivesHeld(act: Act, personId: string, qualificationId: string): Promise<string[]> {
  const rows = await act.tx.query<{ id: string }[]>(held, [personId, qualificationId]);
  return rows.map(({ id }) => id);
}
