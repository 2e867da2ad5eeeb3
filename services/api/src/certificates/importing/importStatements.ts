/** Qualifications by the names an old register may call them: their own title, or their standard's title with a level. */
const candidates = `create temp table import_candidate on commit drop as
  select lower(q.title) as name, q.id, q.kind, q.estqf_level, s.code, s.valid_from, s.valid_until, false as needs_level
    from qualification q join occupational_standard s on s.id = q.occupational_standard_id
  union
  select lower(s.title), q.id, q.kind, q.estqf_level, s.code, s.valid_from, s.valid_until, true
    from qualification q join occupational_standard s on s.id = q.occupational_standard_id
    where q.kind = 'FULL' and lower(s.title) <> lower(q.title)`;

/** Each row with what it points at; of several versions of a standard the one in force on the day of issue, else the latest. */
const resolved = `create temp table import_resolved on commit drop as
  select r.*, q.id as qualification_id, q.estqf_level, o.id as organisation_id, sp.id as specialisation_id,
    c.id is not null as is_known, c.imported_content is not distinct from r.content as is_same,
    min(r.line) over (partition by r.registration_number) as first_line
  from import_row r
  left join lateral (
    select c.id, c.estqf_level from import_candidate c
    where c.name = r.standard and c.kind = case r.type when 'PARTIAL' then 'PARTIAL' else 'FULL' end
      and (r.standard_code is null or c.code = r.standard_code)
      and (c.estqf_level = r.level or (r.level is null and not c.needs_level))
    order by (r.issued_on between c.valid_from and c.valid_until) desc, c.valid_from desc limit 1) q on true
  left join organisation o on o.registry_code = r.issuer_code and o.kind in ('AWARDING_BODY', 'SCHOOL')
  left join lateral (
    select s.id from specialisation s where s.qualification_id = q.id and r.specialisation is not null
      and (lower(s.name) = r.specialisation or lower(s.certificate_title) = r.specialisation) limit 1) sp on true
  left join certificate c on c.registration_number = r.registration_number`;

/** Each competence that a row names, by code or name, as the row's own qualification has it. */
const competences = `create temp table import_competence on commit drop as
  select r.line, named.name, k.id, k.is_elective
  from import_resolved r cross join unnest(r.competences) named (name)
  left join competence k on k.qualification_id = r.qualification_id and (lower(k.code) = named.name or lower(k.name) = named.name)
  where r.competences is not null and r.qualification_id is not null`;

/** Everything that is wrong, one thing a row: what the file says against itself and against the register. */
const faults = `create temp table import_fault on commit drop as
  select line, split_part(fault, ':', 1) as "column", substr(fault, strpos(fault, ':') + 1) as reason
    from import_row cross join unnest(faults) fault
  union all
  select line, 'standard', 'the register has no such qualification: ' || standard || coalesce(', level ' || level, '')
      || coalesce(', ' || standard_code, '')
    from import_resolved where qualification_id is null and standard is not null and type is not null
  union all
  select line, 'issuerCode', 'the register has no such awarding body: ' || issuer_code
    from import_resolved where organisation_id is null and issuer_code ~ '^[0-9]{8}$'
  union all
  select line, 'specialisation', 'the qualification has no such specialisation: ' || specialisation
    from import_resolved where specialisation is not null and specialisation_id is null and qualification_id is not null
  union all
  select line, 'competences', 'the qualification has no such competence: ' || name from import_competence where id is null
  union all
  select line, 'registrationNumber', 'stands in line ' || first_line || ' already'
    from import_resolved where registration_number is not null and line > first_line
  union all
  select line, 'registrationNumber', 'is in the register with other content'
    from import_resolved where is_known and not is_same`;

const good = `create temp table import_good on commit drop as
  select * from import_resolved r where not is_known and not exists (select 1 from import_fault f where f.line = r.line)`;

/** The checks, in their order; each is one statement over all rows. */
export const checkStatements: readonly string[] = [
  candidates,
  "create index on import_candidate (name)",
  "analyze import_row",
  "analyze import_candidate",
  resolved,
  competences,
  faults,
  "create index on import_fault (line)",
  "analyze import_fault",
  good,
  "analyze import_good",
];

/** What came of the checks. */
export const countStatement = `select (select count(*)::int from import_good) as good,
  (select count(distinct line)::int from import_fault) as faulty,
  (select count(*)::int from import_resolved r where is_known and is_same
    and not exists (select 1 from import_fault f where f.line = r.line)) as skipped`;

/** The report's rows by COPY; a text that a spreadsheet would run as a formula is defused. */
export const faultsOut = `copy (select line, "column",
    case when reason ~ '^[[:space:]]*[=+@-]' then '''' || reason else reason end as reason
  from import_fault order by line, "column") to stdout (format csv)`;

/**
 * From here on people and rows are joined as wholes: the planner does not know yet how many people have just come in, and
 * would look each of them up by reading all of them.
 */
export const wholeTables = "set local enable_nestloop = off";

/** Holders with a personal code are one person each; a name the register knows already stays. */
const peopleWithCode = `insert into person (personal_code, first_name, last_name, birth_date)
  select distinct on (personal_code) personal_code, first_name, last_name, birth_date from import_good
  where personal_code is not null order by personal_code, issued_on desc, line
  on conflict (personal_code) do nothing`;

/** Without a code, one name with one day of birth is one person. */
const peopleWithoutCode = `insert into person (first_name, last_name, birth_date)
  select distinct on (search_form(first_name || ' ' || last_name), birth_date) first_name, last_name, birth_date
  from import_good g where personal_code is null and not exists (
    select 1 from person p where p.personal_code is null and p.foreign_identifier is null and p.birth_date = g.birth_date
      and p.search_name = search_form(g.first_name || ' ' || g.last_name))
  order by search_form(first_name || ' ' || last_name), birth_date, issued_on desc, line`;

const columns = `registration_number, type, person_id, qualification_id, specialisation_id, organisation_id, estqf_level, issued_on,
  valid_from, valid_until, exam_language, signatory_name, verification_code, name_hidden, birth_date_hidden, certificate_hidden,
  drafted_at, submitted_at, confirmed_at, invalidated_at, invalidation_ground, invalidation_reason, certificate_import_id,
  imported_content, is_duplicate, additional_text, elective_ids`;

const entry = `g.registration_number, g.type, p.id, g.qualification_id, g.specialisation_id, g.organisation_id,
  coalesce(g.level, g.estqf_level), g.issued_on, g.valid_from, g.valid_until, g.exam_language, g.signatory_name,
  g.verification_code, g.name_hidden, g.birth_date_hidden, g.certificate_hidden, at, at, at,
  (g.invalidated_on + time '12:00') at time zone 'Europe/Tallinn', g.ground, g.reason, $1::uuid, g.content, g.is_duplicate,
  g.additional_text, e.ids`;

/** Of the competences a row names only the electives are kept: the compulsory ones are everybody's. */
const electives = `left join (select line, coalesce(array_agg(distinct id) filter (where is_elective), '{}') as ids
  from import_competence group by line) e on e.line = g.line`;

const moment = "cross join lateral (select (g.issued_on + time '12:00') at time zone 'Europe/Tallinn') moment (at)";

const certificates = `insert into certificate (${columns})
  select ${entry} from import_good g join person p on p.personal_code = g.personal_code ${electives} ${moment}
  union all
  select ${entry} from import_good g join person p on p.personal_code is null and p.foreign_identifier is null
    and p.birth_date = g.birth_date and p.search_name = search_form(g.first_name || ' ' || g.last_name)
    ${electives} ${moment} where g.personal_code is null`;

/** A series goes on after the highest number that was brought in from its stretch, whatever the type of that entry. */
const series = `update registration_number_series s set next_number = b.highest + 1
  from (select l.series, max(g.number) as highest
    from (select series, next_number, lead(next_number) over (order by next_number) as next_series from registration_number_series) l
    join (select registration_number::bigint as number from import_good where registration_number ~ '^[0-9]{1,12}$') g
      on g.number >= l.next_number and (l.next_series is null or g.number < l.next_series)
    group by l.series) b
  where s.series = b.series`;

/** What is written, in this order: people before their certificates. The last but one takes the id of the import. */
export const writeStatements = { people: [peopleWithCode, peopleWithoutCode], certificates, series };
