import { Client } from "pg";
import { seededDatabase, type SeededDatabase } from "../../test/seededDatabase";
import { exportStatements } from "../reports/exportStatements";
import { exportWords } from "../reports/exportWords";
import { leftOutOfExport } from "../reports/leftOutOfExport";

let database: SeededDatabase;
let client: Client;

beforeAll(async () => {
  database = await seededDatabase(`kutse_export_${process.pid}`);
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

type Row = Record<string, unknown>;
const ask = async <T extends Row>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await client.query<T>(text, values)).rows;

/** Every column of the register that names a person: by a foreign key, or by its name. */
const columnsOfPeople = `select distinct t.relname || '.' || a.attname as place
  from pg_attribute a join pg_class t on t.oid = a.attrelid join pg_namespace n on n.oid = t.relnamespace
  where n.nspname = 'public' and t.relkind = 'r' and a.attnum > 0 and not a.attisdropped and t.relname <> 'person' and (
    a.attname ~ 'person_id$' or a.attname in ('created_by', 'holder_id') or exists (
      select 1 from pg_constraint c where c.contype = 'f' and c.conrelid = t.oid and c.confrelid = 'person'::regclass
        and a.attnum = any (c.conkey))) order by 1`;

/** Whether a part of the package takes its rows by this column. */
function isGathered(place: string): boolean {
  const [table, column] = place.split(".");
  const from = new RegExp(`\\b(from|join) ${table}\\b`);
  const by = new RegExp(`\\b${column} = (\\$1|person\\.id)`);
  return Object.values(exportStatements).some((text) => from.test(text) && by.test(text));
}

describe("the package of one's own data", () => {
  it("gathers or says why it leaves out every column that names a person", async () => {
    const places = (await ask<{ place: string }>(columnsOfPeople)).map(({ place }) => place);
    expect(places.length).toBeGreaterThan(40);
    const forgotten = places.filter((place) => !isGathered(place) && !(place in leftOutOfExport));
    expect(forgotten).toEqual([]);
    expect(Object.keys(leftOutOfExport).filter((place) => !places.includes(place))).toEqual([]);
  });

  it("has an Estonian name for every part and every fact", async () => {
    const missing: string[] = [];
    for (const [part, text] of Object.entries(exportStatements)) {
      const { fields } = await client.query(text, ["00000000-0000-7000-8000-000000000000"]);
      if (!(part in exportWords.titles)) missing.push(part);
      for (const { name } of fields) if (!(name in exportWords.labels)) missing.push(`${part}.${name}`);
    }
    expect(missing).toEqual([]);
  });

  it("never holds what names another person, whoever asks", async () => {
    const people = await ask<{ id: string; code: string | null; email: string | null; phone: string | null }>(
      `select p.id, p.personal_code as code, p.email, p.phone from person p
        order by (select count(*) from application a where a.person_id = p.id)
          + (select count(*) from mandate m where m.person_id = p.id)
          + (select count(*) from letter l where l.person_id = p.id)
          + (select count(*) from certificate c where c.person_id = p.id) desc, p.id`,
    );
    const shown: string[] = [];
    let rows = 0;
    for (const person of people.slice(0, 60)) {
      let text = "";
      for (const statement of Object.values(exportStatements)) {
        const found = await ask(statement, [person.id]);
        rows += found.length;
        text += JSON.stringify(found);
      }
      const others = people.filter(({ id }) => id !== person.id);
      const marks = others.flatMap(({ id, code, email, phone }) => [id, code, email, phone]);
      const own = [person.code, person.email, person.phone];
      for (const mark of marks) if (mark && !own.includes(mark) && text.includes(mark)) shown.push(mark);
    }
    expect(rows).toBeGreaterThan(200);
    expect(shown).toEqual([]);
  });

  it("tells two people apart in every part: what is one's is not the other's", async () => {
    const parts: string[] = [];
    const [one, other] = await ask<{ id: string; email: string; code: string }>(
      `update person set email = 'ainult.' || personal_code || '@naide.ee', phone = '+372' || personal_code,
          address = 'Ainult ' || personal_code
        where id in (select person_id from application group by 1 order by count(*) desc limit 2)
        returning id, email, personal_code as code`,
    );
    await client.query(
      `update application a set education = 'Ainult ' || p.personal_code, email = p.email, phone = p.phone
        from person p where p.id = a.person_id and p.email like 'ainult.%'`,
    );
    for (const [part, statement] of Object.entries(exportStatements)) {
      const text = JSON.stringify(await ask(statement, [one?.id]));
      if (text.includes(other?.code ?? "?")) parts.push(part);
    }
    expect(parts).toEqual([]);
  });
});
