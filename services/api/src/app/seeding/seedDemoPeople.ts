import type { Client } from "pg";
import { addMonths } from "../../platform/days";
import { bodyCodes } from "./bodyCodes";
import { demoMandates, demoPeople } from "./demoPeople";
import { readBoth } from "./readBoth";

/** The people of the demo, by personal code. Personas and officials can be written to; the mail goes to the sandbox. */
export async function seedDemoPeople(client: Client): Promise<void> {
  await client.query(
    `insert into person (personal_code, first_name, last_name, birth_date, email)
     select code, "firstName", "lastName", "birthDate",
       search_form(regexp_replace("firstName" || '.' || "lastName", '[^[:alpha:].]', '', 'g')) || '@example.ee'
     from jsonb_to_recordset($1) as t (code text, "firstName" text, "lastName" text, "birthDate" date)
     on conflict (personal_code) do nothing`,
    [JSON.stringify(demoPeople())],
  );
}

/** An awarding committee for each body that has members in the demo. */
export async function seedDemoCommittees(client: Client, today: string): Promise<void> {
  await client.query(
    `insert into committee (organisation_id, name, name_en, name_ru, valid_from)
     select id, name || ' – kutsekomisjon', name_en || ': awarding committee', name_ru || ': квалификационная комиссия', $2
     from organisation o where registry_code = any ($1)
       and not exists (select 1 from committee c where c.organisation_id = o.id)`,
    [bodiesWithCommittee(), addMonths(today, -30)],
  );
}

function bodiesWithCommittee(): string[] {
  const codes = bodyCodes();
  const bodies = demoMandates().filter(({ role }) => role.startsWith("COMMITTEE_"));
  return [...new Set(bodies.map(({ body }) => codes.get(body) ?? ""))];
}

/** Who acts for whom in the demo, for some years to come; a mandate that somebody has ended stays ended. */
export async function seedDemoMandates(client: Client, today: string): Promise<void> {
  const codes = bodyCodes();
  const mandates = demoMandates().map(({ code, role, body }) => ({ code, role, body: codes.get(body) }));
  await client.query(
    `insert into mandate (person_id, role, organisation_id, committee_id, valid_from, valid_until)
     select p.id, role, o.id, case when role like 'COMMITTEE%' then c.id end, $2, $3
     from jsonb_to_recordset($1) as t (code text, role text, body text)
     join person p on p.personal_code = code
     join organisation o on o.registry_code = body
     left join committee c on c.organisation_id = o.id
     where not exists (select 1 from mandate m where m.person_id = p.id and m.organisation_id = o.id and m.role = t.role)
     on conflict do nothing`,
    [JSON.stringify(mandates), addMonths(today, -24), addMonths(today, 60)],
  );
}

/** Contacts for bodies that have none, so that no letter of the demo reaches a real mailbox. */
export async function seedDemoContacts(client: Client): Promise<void> {
  const bodies = readBoth("organisations").map((row, place) => ({
    code: row["registryCode"],
    email: `${row["key"] ?? ""}@kutse.example`,
    phone: `+372 600 ${String(1000 + place)}`,
  }));
  await client.query(
    `update organisation o set email = coalesce(o.email, t.email), phone = coalesce(o.phone, t.phone)
     from jsonb_to_recordset($1) as t (code text, email text, phone text)
     where o.registry_code = t.code and (o.email is null or o.phone is null)`,
    [JSON.stringify(bodies)],
  );
}
