/** Certificates, their paper, corrections, links and watches: rows of plain facts about the person $1. */
export const certificateStatements: Readonly<Record<string, string>> = {
  certificates: `select c.registration_number as "registrationNumber", c.type, q.title as qualification, s.name as specialisation,
      (select string_agg(k.name, ', ' order by k.code) from competence k where k.id = any (c.elective_ids)) as electives,
      o.name as "awardingBody", c.estqf_level as level, c.issued_on::text as "issuedOn", c.valid_from::text as "validFrom",
      c.valid_until::text as "validUntil", c.exam_language as "examLanguage", c.signatory_name as signatory,
      c.additional_text as "additionalText",
      c.name_hidden as "nameHidden", c.birth_date_hidden as "birthDateHidden", c.certificate_hidden as "certificateHidden",
      c.paper_printed_at as "paperPrintedAt", c.duplicate_printed_at as "duplicatePrintedAt", c.is_duplicate as "isDuplicate",
      i.imported_at as "importedAt", c.invalidated_at as "invalidatedAt", c.invalidation_ground as "invalidationGround",
      c.invalidation_reason as "invalidationReason"
    from certificate c join qualification q on q.id = c.qualification_id join organisation o on o.id = c.organisation_id
      left join specialisation s on s.id = c.specialisation_id
      left join certificate_import i on i.id = c.certificate_import_id
    where c.person_id = $1 and c.confirmed_at is not null order by c.issued_on`,
  certificateFiles: `select c.registration_number as certificate, d.version, d.ordered_at as "orderedAt", d.made_at as "madeAt"
    from certificate_document d join certificate c on c.id = d.certificate_id
    where c.person_id = $1 order by d.ordered_at`,
  corrections: `select c.registration_number as certificate, r.wrong, r.should_be as "shouldBe", r.created_at as "askedAt",
      r.due_on::text as "dueOn", r.accepted_at as "acceptedAt", r.declined_at as "declinedAt",
      r.decline_reason as "declineReason", r.corrected_at as "correctedAt"
    from correction_request r join certificate c on c.id = r.certificate_id where c.person_id = $1 order by r.created_at`,
  correctionDocuments: `select c.registration_number as certificate, s.file_name as "fileName", s.media_type as "mediaType",
      s.byte_size as "byteSize", s.created_at as "addedAt"
    from correction_document d join correction_request r on r.id = d.correction_request_id
      join certificate c on c.id = r.certificate_id join stored_document s on s.id = d.stored_document_id
    where c.person_id = $1 order by s.created_at`,
  changes: `select c.registration_number as certificate, v.version, v.corrected_at as "correctedAt", v.reason, v.changes::text as changes
    from certificate_version v join certificate c on c.id = v.certificate_id
    where c.person_id = $1 order by v.corrected_at`,
  paperOrders: `select p.number, c.registration_number as certificate, p.kind, p.reason as cause, p.status, p.delivery,
      p.recipient, p.street, p.postal_code as "postalCode", p.town, i.number as invoice, p.requested_at as "askedAt",
      p.paid_at as "paidAt", p.printed_at as "printedAt", p.blank_number as "blankNumber", p.dispatched_at as "dispatchedAt",
      p.delivered_at as "deliveredAt", p.rejected_at as "declinedAt", p.rejection_reason as "declineReason",
      p.cancelled_at as "cancelledAt"
    from paper_order p join certificate c on c.id = p.certificate_id left join invoice i on i.id = p.invoice_id
    where p.holder_id = $1 order by p.requested_at`,
  links: `select label, fields, created_at as "madeAt", expires_on::text as "expiresOn", revoked_at as "closedAt",
      opening_limit as "openingLimit", company_code as "companyCode", company_name as company,
      (select string_agg(c.registration_number, ', ' order by c.registration_number) from share_certificate sc
        join certificate c on c.id = sc.certificate_id where sc.share_id = s.id) as certificates
    from share s where person_id = $1 order by created_at`,
  linkOpenings: `select s.label, o.at, o.client, c.name as company, o.reader_role as role
    from share_opening o join share s on s.id = o.share_id left join organisation c on c.id = o.reader_organisation_id
    where s.person_id = $1 order by o.at`,
  watches: `select c.registration_number as certificate, o.name as organisation, w.reason, w.asked_at as "askedAt",
      w.agreed_at as "acceptedAt", w.declined_at as "declinedAt", w.withdrawn_at as "withdrawnAt", w.ended_at as "endedAt"
    from certificate_watch w join certificate c on c.id = w.certificate_id join organisation o on o.id = w.organisation_id
    where c.person_id = $1 order by w.asked_at`,
  watchNotices: `select c.registration_number as certificate, o.name as organisation, n.cause, n.told_at as at
    from watch_notice n join certificate_watch w on w.id = n.certificate_watch_id
      join certificate c on c.id = w.certificate_id join organisation o on o.id = w.organisation_id
    where c.person_id = $1 order by n.told_at`,
  employerChecks: `select o.name as organisation, k.purpose, k.purpose_text as reason, k.checked_at as at, answer->>'registrationNumber' as certificate
    from employer_check k join organisation o on o.id = k.organisation_id
      join employer_check_row r on r.employer_check_id = k.id,
      jsonb_array_elements(case jsonb_typeof(r.answer) when 'array' then r.answer else '[]' end) answer
    where answer->>'registrationNumber' in (select registration_number from certificate where person_id = $1)
    order by k.checked_at`,
};
