import type { Client } from "pg";
import { readTable } from "./readTable";
import type { SeedLayer } from "./SeedLayer";

/** The fourteen councils, by name. */
export async function seedCouncils(client: Client): Promise<void> {
  await client.query(
    `insert into occupational_council (name, name_en, name_ru)
     select name, "nameEn", "nameRu" from jsonb_to_recordset($1) as t (name text, "nameEn" text, "nameRu" text)
     on conflict (name) do update set name_en = excluded.name_en, name_ru = excluded.name_ru`,
    [JSON.stringify(readTable("reference/councils"))],
  );
}

/** Awarding bodies, schools and Kutsekoda, by registry code. Contacts that somebody has changed stay. */
export async function seedOrganisations(client: Client, layer: SeedLayer): Promise<void> {
  await client.query(
    `insert into organisation (registry_code, kind, name, name_en, name_ru, website, address, vat_number,
       holders_may_hide, hiding_refused_reason)
     select "registryCode", kind, name, "nameEn", "nameRu", website, address, "vatNumber",
       "hidingRefusedReason" is null, "hidingRefusedReason"
     from jsonb_to_recordset($1) as t ("registryCode" text, kind text, name text, "nameEn" text, "nameRu" text,
       website text, address text, "vatNumber" text, "hidingRefusedReason" text)
     on conflict (registry_code) do update set kind = excluded.kind, name = excluded.name,
       name_en = excluded.name_en, name_ru = excluded.name_ru`,
    [JSON.stringify(readTable(`${layer}/organisations`))],
  );
}
