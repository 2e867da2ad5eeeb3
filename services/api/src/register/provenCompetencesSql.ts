/** `ProvenCompetences` of the certificate `c` as JSON text: all its compulsory competences, of the electives those recorded. */
export const provenCompetencesSql = `json_build_object(
    'list', (select coalesce(json_agg(json_build_object('code', k.code, 'et', k.name, 'en', k.name_en, 'ru', k.name_ru, 'isElective', k.is_elective)
        order by k.is_elective, k.code), '[]')
      from competence k where k.qualification_id = c.qualification_id and (not k.is_elective or k.id = any (c.elective_ids))),
    'areElectivesRecorded', case when exists (select 1 from competence k where k.qualification_id = c.qualification_id and k.is_elective)
      then c.elective_ids is not null end)::text`;
