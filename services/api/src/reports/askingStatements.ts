/** Questionnaires: what the person $1 was asked and, where answers are given by name, what was answered. */
export const askingStatements: Readonly<Record<string, string>> = {
  questionnaires: `select q.title_et as title, q.mode, o.name as organisation, r.role, r.assigned_at as "askedAt",
      r.invited_at as "invitedAt", r.seen_at as "seenAt", r.snoozed_until as "postponedUntil", r.reminded_at as "remindedAt",
      r.answered_at as "answeredAt", r.declined_at as "declinedAt"
    from recipient r join questionnaire q on q.id = r.questionnaire_id left join organisation o on o.id = q.organisation_id
    where r.person_id = $1 order by r.assigned_at`,
  answers: `select q.title_et as title, n.text_et as question, a.value::text as answer, a.saved_at as "savedAt",
      s.submitted_at as "submittedAt"
    from answer a join answer_sheet s on s.id = a.sheet_id join recipient r on r.id = s.recipient_id
      join questionnaire q on q.id = s.questionnaire_id join question n on n.id = a.question_id
    where r.person_id = $1 and q.mode = 'NAMED' order by s.started_at, n.position`,
  forwards: `select q.title_et as title, f.way, f.created_at as at, f.used_at as "usedAt"
    from forward f join recipient r on r.id = f.recipient_id join questionnaire q on q.id = f.questionnaire_id
    where r.person_id = $1 order by f.created_at`,
  feedback: `select step, again_from as "askedAgainFrom" from journey_feedback_giver where person_id = $1 order by step`,
};
