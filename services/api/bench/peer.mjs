import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";

/** Its Node is not ours: PostGraphile 5 needs 22. Kept out of the product, in a folder of its own. */
const packages = ["postgraphile@5.1.5", "node@22.23.3"];
const home = path.join(os.tmpdir(), "kutseregister-bench-postgraphile");

const preset = `import { createServer } from "node:http";
import { grafserv } from "postgraphile/grafserv/node";
import { postgraphile } from "postgraphile";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { makePgService } from "postgraphile/adaptors/pg";
const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ["peer"], poolConfig: { max: 10 } })],
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false, maxRequestLength: 100000 },
};
const serv = postgraphile(preset).createServ(grafserv);
const server = createServer();
await serv.addTo(server);
server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("listening"));
process.on("SIGTERM", () => process.exit(0));
`;

/** Views of the register's tables without the columns nobody asks for, and the two searches as functions. */
const schema = `drop schema if exists peer cascade; create schema peer;
create view peer.certificate as select id, registration_number, type, estqf_level, issued_on, valid_from, valid_until, person_id,
  qualification_id, organisation_id from public.certificate where confirmed_at is not null and not certificate_hidden;
create view peer.person as select id, first_name, last_name, birth_date from public.person;
create view peer.qualification as select id, title, estqf_level from public.qualification;
create view peer.organisation as select id, name from public.organisation;
comment on view peer.certificate is E'@primaryKey id\\n@unique registration_number\\n@foreignKey (person_id) references person (id)\\n@foreignKey (qualification_id) references qualification (id)\\n@foreignKey (organisation_id) references organisation (id)';
comment on view peer.person is '@primaryKey id'; comment on view peer.qualification is '@primaryKey id'; comment on view peer.organisation is '@primaryKey id';
create function peer.by_qualification(asked uuid, valid_on date) returns setof peer.certificate language sql stable as $$
  select c.id, c.registration_number, c.type, c.estqf_level, c.issued_on, c.valid_from, c.valid_until, c.person_id, c.qualification_id, c.organisation_id
  from public.certificate c where c.confirmed_at is not null and not c.certificate_hidden and c.invalidated_at is null and c.replaced_by_id is null
    and c.qualification_id = asked and c.valid_from <= valid_on and (c.valid_until is null or c.valid_until >= valid_on)
  order by c.issued_on desc, c.id desc limit 20 $$;
create function peer.by_name(words text, today date) returns setof peer.certificate language sql stable as $$
  with found as materialized (select p.id, p.first_name, p.last_name from public.person p
      where p.name_words @> string_to_array(public.search_form(words), ' ') and exists (select 1 from public.certificate c
        where c.person_id = p.id and c.confirmed_at is not null and not c.certificate_hidden and c.invalidated_at is null and c.replaced_by_id is null
          and not c.name_hidden and (c.valid_until is null or c.valid_until >= today))),
    h as (select * from found order by last_name collate "et-x-icu", first_name collate "et-x-icu", id limit 20)
  select c.id, c.registration_number, c.type, c.estqf_level, c.issued_on, c.valid_from, c.valid_until, c.person_id, c.qualification_id, c.organisation_id
  from h join public.certificate c on c.person_id = h.id where c.confirmed_at is not null and not c.certificate_hidden and c.invalidated_at is null
    and c.replaced_by_id is null and not c.name_hidden and (c.valid_until is null or c.valid_until >= today)
  order by h.last_name collate "et-x-icu", h.first_name collate "et-x-icu", h.id, c.id limit 20 $$;
grant usage on schema peer to kutse_app; grant select on all tables in schema peer to kutse_app; grant execute on all functions in schema peer to kutse_app;`;

const entry = `fragment Entry on Certificate { id: rowId registrationNumber type estqfLevel issuedOn validFrom validUntil
  personByPersonId { firstName lastName birthDate } qualificationByQualificationId { rowId title estqfLevel }
  organisationByOrganisationId { rowId name } }`;

const documents = {
  A: `query A($registrationNumber: String!) { one: certificateByRegistrationNumber(registrationNumber: $registrationNumber) { ...Entry } } ${entry}`,
  B: `query B($qualificationId: UUID!, $validOn: Date!) { many: byQualification(asked: $qualificationId, validOn: $validOn, first: 20) { nodes { ...Entry } } } ${entry}`,
  C: `query C($words: String!, $today: Date!) { many: byName(words: $words, today: $today, first: 20) { nodes { ...Entry } } } ${entry}`,
};

/**
 * PostGraphile 5 on the same tables, installed when it is not there yet; null with a reason when it cannot be had.
 * @param {string} ownerUrl
 * @returns {Promise<{ command: string, file: string } | string>}
 */
export async function preparePeer(ownerUrl) {
  const node = path.join(home, "node_modules", "node", "bin", "node");
  try {
    if (!fs.existsSync(node)) {
      fs.mkdirSync(home, { recursive: true });
      fs.writeFileSync(path.join(home, "package.json"), '{ "private": true, "type": "module" }\n');
      const options = ["--no-audit", "--no-fund", "--ignore-scripts=false", "--strict-allow-scripts=false"];
      execFileSync("npm", ["install", "--save-exact", ...options, ...packages], {
        cwd: home,
        stdio: "ignore",
        timeout: 300_000,
      });
    }
    execFileSync(node, ["--version"], { stdio: "ignore" });
  } catch (error) {
    return `PostGraphile is left out: its packages or its Node 22 could not be had (${String(error).split("\n")[0]})`;
  }
  const file = path.join(home, "server.mjs");
  fs.writeFileSync(file, preset);
  const client = new pg.Client(ownerUrl);
  await client.connect();
  await client.query(schema);
  await client.end();
  return { command: node, file };
}

/** The same question as PostGraphile is asked it. */
export function peerBody(kind, asked, today) {
  const variables = kind === "C" ? { words: asked.name, today } : asked;
  return JSON.stringify({ query: documents[kind], variables });
}
