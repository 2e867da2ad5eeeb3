/** What the package holds, part by part: each statement gives rows of plain facts about the person $1, no other's data. */
export const exportStatements: Readonly<Record<string, string>> = {
  person: `select personal_code as "personalCode", first_name as "firstName", last_name as "lastName",
      birth_date::text as "birthDate", foreign_country as "country", email, phone, address, locale as "language",
      created_at as "knownSince"
    from person where id = $1`,
  roles: `select m.role, o.name as organisation, m.valid_from::text as "validFrom", m.valid_until::text as "validUntil",
      m.ended_at as "endedAt"
    from mandate m join organisation o on o.id = m.organisation_id where m.person_id = $1 order by m.valid_from`,
  certificates: `select c.registration_number as "registrationNumber", c.type, q.title as qualification, s.name as specialisation,
      o.name as "awardingBody", c.estqf_level as level, c.issued_on::text as "issuedOn", c.valid_from::text as "validFrom",
      c.valid_until::text as "validUntil", c.exam_language as "examLanguage", c.signatory_name as signatory,
      c.name_hidden as "nameHidden", c.birth_date_hidden as "birthDateHidden", c.certificate_hidden as "certificateHidden",
      c.invalidated_at as "invalidatedAt", c.invalidation_ground as "invalidationGround",
      c.invalidation_reason as "invalidationReason"
    from certificate c join qualification q on q.id = c.qualification_id join organisation o on o.id = c.organisation_id
      left join specialisation s on s.id = c.specialisation_id
    where c.person_id = $1 and c.confirmed_at is not null order by c.issued_on`,
  corrections: `select c.registration_number as certificate, r.wrong, r.should_be as "shouldBe", r.created_at as "askedAt",
      r.accepted_at as "acceptedAt", r.declined_at as "declinedAt", r.decline_reason as "declineReason",
      r.corrected_at as "correctedAt"
    from correction_request r join certificate c on c.id = r.certificate_id where c.person_id = $1 order by r.created_at`,
  applications: `select a.number, q.title as qualification, o.name as "awardingBody", a.status, a.kind, a.education,
      a.work_experience as "workExperience", a.exam_language as "examLanguage", a.created_at as "startedAt",
      a.submitted_at as "submittedAt"
    from application a join qualification q on q.id = a.qualification_id join organisation o on o.id = a.organisation_id
    where a.person_id = $1 order by a.created_at`,
  documents: `select d.title, s.file_name as "fileName", s.media_type as "mediaType", s.byte_size as "byteSize",
      a.number as application, d.added_at as "addedAt"
    from application_document d join application a on a.id = d.application_id
      join stored_document s on s.id = d.stored_document_id
    where a.person_id = $1 and d.removed_at is null order by d.added_at`,
  letters: `select subject, body, created_at as "writtenAt", read_at as "readAt", email_to as "emailedTo"
    from letter where person_id = $1 order by created_at`,
  messages: `select c.registration_number as certificate, o.name as organisation, m.subject, m.text as body, m.reply_to as "replyTo",
      m.sent_at as "sentAt"
    from holder_message m join certificate c on c.id = m.certificate_id left join organisation o on o.id = m.organisation_id
    where m.sender_id = $1 order by m.sent_at`,
  links: `select label, fields, created_at as "madeAt", expires_on::text as "expiresOn", revoked_at as "closedAt",
      (select count(*)::int from share_opening o where o.share_id = s.id) as openings
    from share s where person_id = $1 order by created_at`,
  events: `select e.at, e.type, e.actor_role as "byRole", o.name as "byOrganisation"
    from event e left join organisation o on o.id = e.actor_organisation_id
    where e.subject_id = $1 or e.subject_id in (select id from certificate where person_id = $1 and confirmed_at is not null)
      or e.subject_id in (select id from application where person_id = $1)
    order by e.at`,
  usage: `select u.at, coalesce(o.name, u.reader_name) as organisation, u.reader_role as role, u.purpose, u.kinds, u.reason
    from usage_entry u left join organisation o on o.id = u.reader_organisation_id
    where u.person_id = $1 order by u.at`,
};
