import type { Client } from "pg";
import { readTable, type SeedRow } from "./readTable";
import type { SeedLayer } from "./SeedLayer";
import { nextYearly, prolongedUntil } from "./terms";

const recordset = `jsonb_to_recordset($1) as t (code text, version int, title text, "titleEn" text, "titleRu" text,
  council text, "validFrom" date, "validUntil" date, "studentsUntil" date, "iscoCode" text, decision text,
  description text, "descriptionEn" text, "descriptionRu" text, "replacedByCode" text, "replacedByVersion" int)`;

/** Occupational standards, by code and version; the days of force move with time, so that they are seldom over. */
export async function seedStandards(client: Client, layer: SeedLayer, today: string): Promise<void> {
  const councils = new Map(readTable("reference/councils").map((row) => [row["key"], row["name"]]));
  const rows = readTable(`${layer}/standards`);
  const byKey = new Map(rows.map((row) => [row["key"], row]));
  const standards = JSON.stringify(
    rows.map((row) => {
      const successor = byKey.get(row["replacedBy"] ?? "");
      return {
        ...row,
        ...daysOfForce(row, today),
        council: councils.get(row["council"] ?? null),
        replacedByCode: successor?.["code"] ?? null,
        replacedByVersion: successor?.["version"] ?? null,
      };
    }),
  );
  await client.query(
    `insert into occupational_standard (code, version, title, title_en, title_ru, council_id, valid_from, valid_until,
       students_until, isco_code, decision, description, description_en, description_ru)
     select code, version, title, "titleEn", "titleRu", c.id, "validFrom", "validUntil", "studentsUntil", "iscoCode",
       decision, description, "descriptionEn", "descriptionRu"
     from ${recordset} join occupational_council c on c.name = council
     on conflict (code, version) do update set valid_until = excluded.valid_until,
       students_until = excluded.students_until, title_en = excluded.title_en, title_ru = excluded.title_ru`,
    [standards],
  );
  await client.query(
    `update occupational_standard old set replaced_by_id = new.id
     from ${recordset} join occupational_standard new on new.code = "replacedByCode" and new.version = "replacedByVersion"
     where old.code = t.code and old.version = t.version and old.replaced_by_id is distinct from new.id`,
    [standards],
  );
}

function daysOfForce(row: SeedRow, today: string): { validUntil: string; studentsUntil: string | null } {
  const from = row["validFrom"] ?? today;
  const students = row["studentsUntil"] ?? null;
  return {
    validUntil: row["validUntil"] ?? prolongedUntil(from, today),
    studentsUntil: students?.startsWith("rolling ") ? nextYearly(students.slice("rolling ".length), today) : students,
  };
}
