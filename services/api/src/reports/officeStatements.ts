/** What the person $1 does in a role: exams, meetings, votes and signatures, without those who are assessed. */
export const officeStatements: Readonly<Record<string, string>> = {
  assessing: `select o.name as "awardingBody", x.starts_at as "startsAt", x.place
    from exam_session_assessor e join exam_session x on x.id = e.exam_session_id
      join organisation o on o.id = x.organisation_id
    where e.person_id = $1 order by x.starts_at`,
  meetings: `select c.name as committee, m.starts_at as "startsAt", s.role, s.is_present as present
    from meeting_seat s join meeting m on m.id = s.meeting_id join committee c on c.id = m.committee_id
    where s.person_id = $1 order by m.starts_at`,
  votes: `select c.name as committee, m.starts_at as "startsAt", v.choice, v.cast_at as at
    from vote v join agenda_item i on i.id = v.agenda_item_id join meeting m on m.id = i.meeting_id
      join committee c on c.id = m.committee_id
    where v.person_id = $1 order by v.cast_at`,
  recusals: `select c.name as committee, m.starts_at as "startsAt", r.cause, r.recorded_at as at
    from recusal r join agenda_item i on i.id = r.agenda_item_id join meeting m on m.id = i.meeting_id
      join committee c on c.id = m.committee_id
    where r.person_id = $1 order by r.recorded_at`,
  signatures: `select c.name as committee, m.starts_at as "startsAt", s.role, s.means as method, s.signed_at as "signedAt"
    from minutes_signature s join minutes n on n.id = s.minutes_id join meeting m on m.id = n.meeting_id
      join committee c on c.id = m.committee_id
    where s.person_id = $1 order by s.signed_at`,
  signingAttempts: `select c.name as committee, m.starts_at as "startsAt", s.means as method, s.started_at as "startedAt",
      s.finished_at as "endedAt", s.failure
    from signing s join minutes n on n.id = s.minutes_id join meeting m on m.id = n.meeting_id
      join committee c on c.id = m.committee_id
    where s.person_id = $1 order by s.started_at`,
  companyChecks: `select o.name as organisation, k.purpose, k.purpose_text as reason, k.row_count as rows, k.checked_at as at
    from employer_check k join organisation o on o.id = k.organisation_id where k.person_id = $1 order by k.checked_at`,
};
