/** Applications and what came of them: rows of plain facts about the person $1. What is not decided yet is not told. */
export const caseStatements: Readonly<Record<string, string>> = {
  applications: `select a.number, q.title as qualification, o.name as "awardingBody", a.status, a.kind,
      (select string_agg(k.name, ', ' order by k.code) from competence k where k.id = any (a.elective_ids)) as electives,
      a.email, a.phone,
      a.address, a.education, a.work_experience as "workExperience", a.exam_language as "examLanguage",
      a.special_needs as "specialNeeds", a.additional_remarks as remarks, a.wants_paper as "wantsPaper",
      a.name_hidden as "nameHidden", a.birth_date_hidden as "birthDateHidden", a.certificate_hidden as "certificateHidden",
      a.created_at as "startedAt", a.submitted_at as "submittedAt", a.admitted_at as "admittedAt",
      a.refusal_ground as ground, a.refusal_reasons as reasons, a.withdrawn_at as "withdrawnAt",
      a.withdrawn_reason as "withdrawnReason"
    from application a join qualification q on q.id = a.qualification_id join organisation o on o.id = a.organisation_id
    where a.person_id = $1 order by a.created_at`,
  documents: `select d.title, s.file_name as "fileName", s.media_type as "mediaType", s.byte_size as "byteSize",
      a.number as application, d.added_at as "addedAt"
    from application_document d join application a on a.id = d.application_id
      join stored_document s on s.id = d.stored_document_id
    where a.person_id = $1 and d.removed_at is null order by d.added_at`,
  completions: `select a.number as application, r.text, r.requested_at as "askedAt", r.due_on::text as "dueOn",
      r.answered_at as "answeredAt", r.answer
    from completion_request r join application a on a.id = r.application_id
    where a.person_id = $1 order by r.requested_at`,
  exams: `select a.number as application, x.starts_at as "startsAt", x.place, e.taken_at as "registeredAt",
      e.given_up_at as "givenUpAt", e.did_not_appear as "didNotAppear", e.confirmed_at as "confirmedAt"
    from exam_seat e join application a on a.id = e.application_id join exam_session x on x.id = e.exam_session_id
    where a.person_id = $1 order by x.starts_at`,
  results: `select a.number as application, p.title as part, r.points, p.max_points as "maxPoints", r.is_passed as passed, r.remark
    from exam_result r join exam_seat e on e.id = r.exam_seat_id join application a on a.id = e.application_id
      join exam_part p on p.id = r.exam_part_id
    where a.person_id = $1 and e.confirmed_at is not null order by e.confirmed_at, p.position`,
  papers: `select a.number as application, r.assessed_at as "assessedAt", r.proposal as result, r.reasons
    from paper_assessment r join application a on a.id = r.application_id
    where a.person_id = $1 and exists (select 1 from decision d where d.application_id = a.id and d.effective_at <= now())
    order by r.assessed_at`,
  decisions: `select a.number as application, d.result, d.ground, d.reasons, d.decided_on::text as "decidedOn",
      d.delivered_at as "deliveredAt"
    from decision d join application a on a.id = d.application_id
    where a.person_id = $1 and d.effective_at <= now() order by d.decided_on`,
  supervision: `select a.number as application, r.opened_at as at, r.reason
    from supervision_reading r join application a on a.id = r.application_id
    where a.person_id = $1 order by r.opened_at`,
};
