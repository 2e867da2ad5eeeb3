import type { Reader } from "../platform/database/Reader";

const statement = {
  name: "standard_json",
  text: `select json_build_object(
      'id', s.id,
      'code', s.code, 'version', s.version, 'title', json_build_object('et', s.title, 'en', s.title_en, 'ru', s.title_ru),
      'description', json_build_object('et', s.description, 'en', s.description_en, 'ru', s.description_ru),
      'council', json_build_object('et', c.name, 'en', c.name_en, 'ru', c.name_ru), 'decision', s.decision,
      'validFrom', s.valid_from, 'validUntil', s.valid_until, 'studentsUntil', s.students_until, 'iscoCode', s.isco_code,
      'replacedBy', (select json_build_object('code', n.code, 'version', n.version) from occupational_standard n where n.id = s.replaced_by_id),
      'versions', (select json_agg(json_build_object('version', v.version, 'validFrom', v.valid_from, 'validUntil', v.valid_until)
        order by v.version desc) from occupational_standard v where v.code = s.code),
      'qualifications', (select coalesce(json_agg(json_build_object('id', q.id, 'kind', q.kind,
          'title', json_build_object('et', q.title, 'en', q.title_en, 'ru', q.title_ru), 'estqfLevel', q.estqf_level, 'eqfLevel', q.eqf_level,
          'electives', json_build_object('atLeast', q.electives_at_least, 'atMost', q.electives_at_most),
          'competences', (select coalesce(json_agg(json_build_object('code', k.code, 'isElective', k.is_elective,
              'name', json_build_object('et', k.name, 'en', k.name_en, 'ru', k.name_ru),
              'performanceIndicators', k.performance_indicators) order by k.code), '[]') from competence k where k.qualification_id = q.id),
          'awardingBodies', (select coalesce(json_agg(json_build_object('registryCode', o.registry_code, 'name', o.name,
              'validFrom', r.valid_from, 'validUntil', r.valid_until) order by o.name), '[]')
            from awarding_right r join organisation o on o.id = r.organisation_id
            where r.qualification_id = q.id and r.revoked_at is null and $3::date between r.valid_from and r.valid_until),
          'nextExams', (select coalesce(json_agg(json_build_object('startsAt', e.starts_at, 'place', e.place, 'county', e.county,
              'language', e.language) order by e.starts_at), '[]')
            from exam_session e join exam_session_qualification x on x.exam_session_id = e.id
            where x.qualification_id = q.id and e.published_at is not null and e.cancelled_at is null and e.starts_at > now())
        ) order by q.estqf_level, q.title), '[]') from qualification q where q.occupational_standard_id = s.id))::text "json"
    from occupational_standard s join occupational_council c on c.id = s.council_id
    where s.code = $1 and ($2::int is null or s.version = $2)
    order by (s.valid_from <= $3::date) desc, s.version desc limit 1`,
};

/** A standard for machines, as JSON text: this version, or the newest in force by the day; null when there is none. */
export async function standardJson(
  read: Reader,
  code: string,
  version: number | null,
  today: string,
): Promise<string | null> {
  const [row] = await read.rows<{ json: string }>(statement, [code, version, today]);
  return row?.json ?? null;
}
