import type { CertificateFacts } from "../certificates/certificateStatusOn";

/** A certificate found for a row, with whose it is; what the holder hides has been left out already. */
export interface FoundRow extends Pick<CertificateFacts, "replacedById"> {
  readonly position: number;
  readonly id: string;
  readonly personId: string;
  readonly registrationNumber: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly invalidatedAt: string | null;
  readonly confirmedAt: string;
  readonly holderName: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly titleRu: string | null;
  readonly estqfLevel: number;
  readonly awardingBodyName: string;
}

/**
 * All rows of a check in one statement. $1 positions, $2 numbers, $3 names, $4 days of birth, $5 personal codes, $6 the company,
 * $7 today. By number: what is public, or what a holder lets this company watch. By name and birth date, and by personal code:
 * what anybody finds, and only where neither name nor birth date is hidden - otherwise a guess would be confirmed. Nothing is
 * answered of a person whose identity is protected.
 */
export const checkStatement = `with asked as (
    select * from unnest($1::int[], $2::text[], $3::text[], $4::date[], $5::text[])
      as a (position, number, name, birth_date, personal_code)),
  found as (
    select a.position, c.*, p.first_name, p.last_name from asked a
      join certificate c on c.registration_number = a.number join person p on p.id = c.person_id
      where c.confirmed_at is not null and p.protected_at is null and (not c.certificate_hidden or exists (
        select 1 from certificate_watch w where w.certificate_id = c.id and w.organisation_id = $6::uuid
          and w.agreed_at is not null and w.withdrawn_at is null and w.ended_at is null))
    union all
    select a.position, c.*, p.first_name, p.last_name from asked a
      join lateral (select * from person where search_name = search_form(a.name) and birth_date = a.birth_date
        union all select * from person where personal_code = a.personal_code) p on true
      join certificate c on c.person_id = p.id
      where a.number is null and p.protected_at is null and c.confirmed_at is not null and c.invalidated_at is null and c.replaced_by_id is null
        and (c.valid_until is null or c.valid_until >= $7::date)
        and not c.certificate_hidden and not c.name_hidden and not c.birth_date_hidden)
  select f.position, f.id, f.person_id "personId", f.registration_number "registrationNumber", f.valid_from::text "validFrom",
    f.valid_until::text "validUntil", f.invalidated_at "invalidatedAt", f.confirmed_at "confirmedAt", f.replaced_by_id "replacedById",
    case when f.name_hidden then '' else f.first_name || ' ' || f.last_name end "holderName",
    q.title, q.title_en "titleEn", q.title_ru "titleRu", f.estqf_level "estqfLevel", o.name "awardingBodyName"
  from found f join qualification q on q.id = f.qualification_id join organisation o on o.id = f.organisation_id
  order by f.position, f.valid_until desc nulls first, f.registration_number`;
