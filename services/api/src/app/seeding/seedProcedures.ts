import type { Client } from "pg";
import { readBoth } from "./readBoth";
import { readTable } from "./readTable";
import type { SeedLayer } from "./SeedLayer";
import { qualificationKeysJson, seedQualification } from "./seedQualifications";

const ofProcedure = `join organisation o on o.registry_code = t.body
  join ${seedQualification} q on q.key = t.key
  join awarding_procedure p on p.organisation_id = o.id and p.qualification_id = q.id and p.version = 1`;

/** The first version of each body's procedure, with its exam and documents. A newer version is never touched. KutS § 16. */
export async function seedProcedures(client: Client, layer: SeedLayer): Promise<void> {
  const bodies = new Map(readBoth("organisations").map((row) => [row["key"], row]));
  const rows = readTable(`${layer}/qualifications`).flatMap((row) => {
    const body = bodies.get(row["body"] ?? "");
    return body ? [{ ...body, ...row, body: body["registryCode"], hasVat: body["vatNumber"] !== null }] : [];
  });
  await client.query(
    `insert into awarding_procedure (organisation_id, qualification_id, version, in_force_from, fee_initial,
       fee_recertification, fee_retake, vat_included, admission_by, quorum_percent, majority, tie, signers,
       validity_months, exam_languages, prerequisites, prerequisites_en, prerequisites_ru, procedure_url, materials_url,
       papers_only_for)
     select o.id, q.id, 1, "rightFrom", "feeInitial", "feeRecertification", "feeRetake", "hasVat", "admissionBy",
       "quorumPercent", majority, tie, signers, "validityMonths", string_to_array("examLanguages", ' '),
       l.et, l.en, l.ru, t.website || '/kutse-andmise-kord', t.website || '/hindamismaterjalid',
       coalesce(string_to_array("papersOnlyFor", ' '), '{}')
     from jsonb_to_recordset($2) as t (key text, body text, "rightFrom" date, "feeInitial" numeric,
       "feeRecertification" numeric, "feeRetake" numeric, "hasVat" boolean, "admissionBy" text, "quorumPercent" int,
       majority text, tie text, signers text, "validityMonths" int, "examLanguages" text, level int, website text,
       "papersOnlyFor" text)
     join jsonb_to_recordset($3) as l (level int, et text, en text, ru text) on l.level = t.level
     join organisation o on o.registry_code = t.body
     join ${seedQualification} q on q.key = t.key
     on conflict (organisation_id, qualification_id, version) do nothing`,
    [qualificationKeysJson(), JSON.stringify(rows), JSON.stringify(readTable("reference/prerequisites"))],
  );
  await seedExamParts(client, rows);
  await seedDocumentRequirements(client, rows);
}

async function seedExamParts(client: Client, rows: readonly object[]): Promise<void> {
  await client.query(
    `insert into exam_part (awarding_procedure_id, code, kind, title, title_en, title_ru, max_points, pass_points, position)
     select p.id, e.code, e.kind, e.title, "titleEn", "titleRu", "maxPoints", "passPoints", position
     from jsonb_to_recordset($2) as t (key text, body text, exam text) ${ofProcedure}
     join jsonb_to_recordset($3) as e (exam text, position int, code text, kind text, title text, "titleEn" text,
       "titleRu" text, "maxPoints" int, "passPoints" int) on e.exam = t.exam
     on conflict (awarding_procedure_id, code) do nothing`,
    [qualificationKeysJson(), JSON.stringify(rows), JSON.stringify(readTable("reference/examParts"))],
  );
}

async function seedDocumentRequirements(client: Client, rows: readonly object[]): Promise<void> {
  await client.query(
    `insert into document_requirement (awarding_procedure_id, code, title, title_en, title_ru, hint, hint_en, hint_ru,
       is_mandatory, applies_to, max_age_months, position)
     select p.id, d.code, d.title, "titleEn", "titleRu", hint, "hintEn", "hintRu", "isMandatory" = '1',
       string_to_array("appliesTo", ' '), "maxAgeMonths", position
     from jsonb_to_recordset($2) as t (key text, body text, documents text) ${ofProcedure}
     join jsonb_to_recordset($3) as d (code text, position int, title text, "titleEn" text, "titleRu" text, hint text,
       "hintEn" text, "hintRu" text, "isMandatory" text, "appliesTo" text, "maxAgeMonths" int)
       on d.code = any (string_to_array(t.documents, ' '))
     on conflict (awarding_procedure_id, code) do nothing`,
    [qualificationKeysJson(), JSON.stringify(rows), JSON.stringify(readTable("reference/documentRequirements"))],
  );
}
