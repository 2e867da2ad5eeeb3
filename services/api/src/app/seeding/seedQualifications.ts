import type { Client } from "pg";
import { readBoth } from "./readBoth";
import { readTable, type SeedRow } from "./readTable";
import type { SeedLayer } from "./SeedLayer";

/** The standard a seed qualification belongs to, as code and version. */
interface QualificationKey {
  readonly title: string | null;
  readonly code: string | null;
  readonly version: string | null;
}

/** How a seed key ("lapsehoidja") names its qualification in the database. */
function qualificationKeys(): Map<string, QualificationKey> {
  const standards = new Map(readBoth("standards").map((row) => [row["key"], row]));
  return new Map(
    readBoth("qualifications").map((row) => {
      const standard = standards.get(row["standard"] ?? null);
      const key = {
        title: row["title"] ?? null,
        code: standard?.["code"] ?? null,
        version: standard?.["version"] ?? null,
      };
      return [row["key"] ?? "", key];
    }),
  );
}

/** SQL that gives `id` and `key` of each seed qualification; $1 is `qualificationKeysJson()`. */
export const seedQualification = `(select q.id, k.key from jsonb_to_recordset($1) as k (key text, title text, code text, version int)
  join occupational_standard s on s.code = k.code and s.version = k.version
  join qualification q on q.occupational_standard_id = s.id and q.title = k.title)`;

/** The keys as JSON for `seedQualification`. */
export function qualificationKeysJson(): string {
  return JSON.stringify([...qualificationKeys()].map(([key, facts]) => ({ key, ...facts })));
}

/** Qualifications, first the full ones, then their parts; by standard and title. */
export async function seedQualifications(client: Client, layer: SeedLayer): Promise<void> {
  const rows = readTable(`${layer}/qualifications`);
  await seedLevel(
    client,
    rows.filter((row) => row["parent"] === null),
  );
  await seedLevel(
    client,
    rows.filter((row) => row["parent"] !== null),
  );
  if (layer === "demo") return seedCompetences(client, generalCompetences(rows));
  await seedSpecialisations(client);
  await seedCompetences(client, readTable("reference/competences"));
  await seedElectives(client);
}

async function seedLevel(client: Client, rows: readonly SeedRow[]): Promise<void> {
  const keys = qualificationKeys();
  const full = rows.map((row) => {
    const { code, version } = keys.get(row["key"] ?? "") ?? {};
    return { ...row, code, version, parentTitle: keys.get(row["parent"] ?? "")?.title ?? null };
  });
  await client.query(
    `insert into qualification (occupational_standard_id, parent_id, kind, title, title_en, title_ru, estqf_level,
       eqf_level, base_award_allowed)
     select s.id, parent.id, case when parent.id is null then 'FULL' else 'PARTIAL' end, t.title, "titleEn", "titleRu",
       level, level, "baseAwardAllowed" = '1'
     from jsonb_to_recordset($1) as t (code text, version int, title text, "titleEn" text, "titleRu" text, level int,
       "baseAwardAllowed" text, "parentTitle" text)
     join occupational_standard s on s.code = t.code and s.version = t.version
     left join qualification parent on parent.occupational_standard_id = s.id and parent.title = "parentTitle"
     on conflict (occupational_standard_id, title) do update set title_en = excluded.title_en,
       title_ru = excluded.title_ru`,
    [JSON.stringify(full)],
  );
}

async function seedSpecialisations(client: Client): Promise<void> {
  await client.query(
    `insert into specialisation (qualification_id, name, name_en, name_ru, certificate_title)
     select q.id, name, "nameEn", "nameRu", "certificateTitle"
     from jsonb_to_recordset($2) as t (qualification text, name text, "nameEn" text, "nameRu" text, "certificateTitle" text)
     join ${seedQualification} q on q.key = t.qualification
     on conflict (qualification_id, name) do update set name_en = excluded.name_en, name_ru = excluded.name_ru`,
    [qualificationKeysJson(), JSON.stringify(readTable("reference/specialisations"))],
  );
}

/** What every occupation asks: the demo says no more of those it adds. */
function generalCompetences(qualifications: readonly SeedRow[]): SeedRow[] {
  const general = readTable("demo/generalCompetences");
  return qualifications.flatMap(({ key }) => general.map((row) => ({ ...row, qualification: key ?? null })));
}

async function seedCompetences(client: Client, competences: readonly SeedRow[]): Promise<void> {
  const rows = competences.map((row) => ({
    ...row,
    indicators: (row["performanceIndicators"] ?? "").split(" / ").filter(Boolean),
  }));
  await client.query(
    `insert into competence (qualification_id, code, name, name_en, name_ru, is_elective, performance_indicators)
     select q.id, code, name, "nameEn", "nameRu", "isElective" = '1',
       array(select jsonb_array_elements_text(indicators))
     from jsonb_to_recordset($2) as t (qualification text, code text, name text, "nameEn" text, "nameRu" text,
       "isElective" text, indicators jsonb)
     join ${seedQualification} q on q.key = t.qualification
     on conflict (qualification_id, code) do update set name_en = excluded.name_en, name_ru = excluded.name_ru`,
    [qualificationKeysJson(), JSON.stringify(rows)],
  );
}

/** How many electives the standard says are chosen; of the others any number may be, none has to be. */
async function seedElectives(client: Client): Promise<void> {
  await client.query(
    `update qualification set electives_at_least = t."atLeast", electives_at_most = t."atMost"
     from jsonb_to_recordset($2) as t (qualification text, "atLeast" int, "atMost" int)
     join ${seedQualification} q on q.key = t.qualification
     where qualification.id = q.id and (electives_at_least, electives_at_most) is distinct from (t."atLeast", t."atMost")`,
    [qualificationKeysJson(), JSON.stringify(readTable("reference/electives"))],
  );
}
