import type { Client } from "pg";
import { demoCertificates } from "./demoCertificates";
import { qualificationKeysJson, seedQualification } from "./seedQualifications";

/**
 * The certificates of the demo, in one statement: numbered by day of issue from where each series stands, without gaps,
 * signed by the chair of the body's committee where it has one. Electives are on record for the last two years only.
 */
export async function seedCertificates(client: Client, today: string): Promise<void> {
  const certificates = demoCertificates(today).map((one, ordinal) => ({ ...one, ordinal }));
  await client.query(
    `with given as (
       select t.*, row_number() over (partition by type order by "issuedOn", ordinal) - 1 as place
       from jsonb_to_recordset($2) as t (ordinal int, code text, qualification text, body text, type text, "issuedOn" date,
         "validUntil" date, "verificationCode" text, "nameHidden" boolean, "birthDateHidden" boolean,
         "certificateHidden" boolean, "invalidatedOn" date)
     ), advanced as (
       update registration_number_series s set next_number = next_number + n
       from (select type, count(*) as n from given group by type) c where s.series = c.type
       returning series, next_number - n as first_number
     ), chair as (
       select distinct on (m.organisation_id) m.organisation_id, p.id, p.first_name || ' ' || p.last_name as name
       from mandate m join person p on p.id = m.person_id where m.role = 'COMMITTEE_CHAIR' and m.ended_at is null
     ), registrar as (
       select p.id from person p join mandate m on m.person_id = p.id where m.role = 'REGISTRAR' limit 1
     ), elective as (
       select qualification_id, array_agg(id order by code) as ids from competence where is_elective group by 1
     )
     insert into certificate (registration_number, type, person_id, qualification_id, organisation_id, estqf_level,
       issued_on, valid_from, valid_until, exam_language, signatory_person_id, signatory_name, verification_code,
       name_hidden, birth_date_hidden, certificate_hidden, drafted_at, submitted_at, confirmed_at, confirmed_by,
       invalidated_at, invalidated_by, invalidation_ground, invalidation_reason, elective_ids)
     select first_number + place, g.type, p.id, q.id, o.id, full_q.estqf_level, "issuedOn", "issuedOn", "validUntil", 'et',
       chair.id, chair.name, "verificationCode", "nameHidden", "birthDateHidden", "certificateHidden",
       "issuedOn" - interval '5 days', "issuedOn" - interval '3 days', "issuedOn" + interval '8 hours', registrar.id,
       "invalidatedOn" + interval '9 hours', case when "invalidatedOn" is not null then registrar.id end,
       case when "invalidatedOn" is not null then 'FORGED_DOCUMENT' end,
       case when "invalidatedOn" is not null then 'Kutse anti võltsitud töötõendi alusel.' end,
       case when e.ids is not null and "issuedOn" > $3::date - 730 then array[e.ids[1 + place % cardinality(e.ids)]] end
     from given g
     join advanced on advanced.series = g.type
     join person p on p.personal_code = g.code
     join organisation o on o.registry_code = g.body
     join ${seedQualification} q on q.key = g.qualification
     join qualification full_q on full_q.id = q.id
     left join elective e on e.qualification_id = q.id
     left join chair on chair.organisation_id = o.id
     cross join registrar
     order by g.type, place`,
    [qualificationKeysJson(), JSON.stringify(certificates), today],
  );
}
