/** The person, the roles, the letters and the sessions: rows of plain facts about the person $1. */
export const ownStatements: Readonly<Record<string, string>> = {
  person: `select personal_code as "personalCode", first_name as "firstName", last_name as "lastName",
      birth_date::text as "birthDate", foreign_country as "country", email, phone, address, locale as "language",
      created_at as "knownSince", protected_at as "protectedAt", protected_reason as "protectedReason",
      suspended_at as "suspendedAt", suspended_reason as "suspendedReason",
      (select shown_at from question_dialog where person_id = person.id) as "questionsShownAt"
    from person where id = $1`,
  roles: `select m.role, o.name as organisation, c.name as committee, m.valid_from::text as "validFrom",
      m.valid_until::text as "validUntil", m.ended_at as "endedAt", m.ended_reason as "endedReason"
    from mandate m join organisation o on o.id = m.organisation_id left join committee c on c.id = m.committee_id
    where m.person_id = $1 order by m.valid_from`,
  letters: `select l.subject, case when a.person_id is null or a.person_id = $1 then l.body end as body,
      l.created_at as "writtenAt", l.read_at as "readAt", l.email_to as "emailedTo", l.email_sent_at as "emailedAt"
    from letter l left join application a on a.id = l.application_id where l.person_id = $1 order by l.created_at`,
  sessions: `select portal, method, assurance, created_at as "startedAt", last_seen_at as "lastSeenAt", revoked_at as "endedAt"
    from session where person_id = $1 order by created_at`,
  security: `select at, action as type from security_log where person_id = $1 order by at`,
  usage: `select u.at, coalesce(o.name, u.reader_name) as organisation, u.reader_role as role, u.purpose, u.kinds, u.reason
    from usage_entry u left join organisation o on o.id = u.reader_organisation_id
    where u.person_id = $1 order by u.at`,
  extracts: `select requested_at as "askedAt", ready_at as "readyAt", failed_at as "failedAt", removed_at as "removedAt"
    from person_export where person_id = $1 order by requested_at`,
  events: `select e.at, e.type, e.actor_role as "byRole", o.name as "byOrganisation"
    from event e left join organisation o on o.id = e.actor_organisation_id
    where e.subject_id = $1 or e.subject_id in (select id from certificate where person_id = $1 and confirmed_at is not null)
      or e.subject_id in (select id from application where person_id = $1)
    order by e.at`,
  acts: `select e.at, e.type, e.actor_role as role, o.name as organisation
    from event e left join organisation o on o.id = e.actor_organisation_id
    where e.actor_person_id = $1 order by e.at`,
  messages: `select c.registration_number as certificate, o.name as organisation, m.subject, m.text as body, m.reply_to as "replyTo",
      m.sent_at as "sentAt"
    from holder_message m join certificate c on c.id = m.certificate_id left join organisation o on o.id = m.organisation_id
    where m.sender_id = $1 order by m.sent_at`,
};
