import type { Client } from "pg";
import { qualificationKeysJson, seedQualification } from "./seedQualifications";
import { readBoth } from "./readBoth";
import { readTable } from "./readTable";
import type { SeedLayer } from "./SeedLayer";
import { termFrom, termsUntil } from "./terms";

interface SeedRight {
  readonly body: string | null;
  readonly qualification: string | null;
  readonly from: string;
  readonly until: string;
  readonly revokedOn: string | null;
}

/** Rights to award, by body, qualification and first day; a term that is over is followed by the next. KutS § 10. */
export async function seedRights(client: Client, layer: SeedLayer, today: string): Promise<void> {
  await client.query(
    `insert into awarding_right (organisation_id, qualification_id, valid_from, valid_until, revoked_at, decision)
     select o.id, q.id, "from", "until", "revokedOn"::timestamp at time zone 'Europe/Tallinn',
       'Kutsenõukogu otsus ' || to_char("from" - 14, 'DD.MM.YYYY')
     from jsonb_to_recordset($2) as t (body text, qualification text, "from" date, "until" date, "revokedOn" date)
     join organisation o on o.registry_code = t.body
     join ${seedQualification} q on q.key = t.qualification
     on conflict (organisation_id, qualification_id, valid_from) do nothing`,
    [qualificationKeysJson(), JSON.stringify(rightsOn(layer, today))],
  );
}

function rightsOn(layer: SeedLayer, today: string): SeedRight[] {
  const bodies = new Map(readBoth("organisations").map((row) => [row["key"], row]));
  const running = readTable(`${layer}/qualifications`).flatMap((row) => {
    const body = bodies.get(row["body"] ?? "");
    if (!body) return [];
    const terms = termsUntil(body["rightFrom"] ?? today, today);
    const right = { body: body["registryCode"] ?? null, qualification: row["key"] ?? null, revokedOn: null };
    return terms.map((term) => ({ ...right, ...term }));
  });
  const others = readTable(`${layer}/otherRights`).flatMap((row) => {
    const from = row["from"] ?? today;
    const terms = row["isRunning"] === "1" ? termsUntil(from, today) : [termFrom(from)];
    const body = bodies.get(row["body"] ?? "")?.["registryCode"] ?? null;
    const right = { body, qualification: row["qualification"] ?? null, revokedOn: row["revokedOn"] ?? null };
    return terms.map((term) => ({ ...right, ...term }));
  });
  return [...running, ...others];
}
