import { Client } from "pg";
import { personas } from "../../../seeds/demo/personas";
import { personalCodeFault } from "../../people/personalCode";
import { seedDemo, seedReference } from "./seed";

const now = new Date("2026-11-23T09:00:00Z");
let client: Client;
let withoutDemo: readonly number[];

/** Everything that is in the tables, as one text a table. */
async function contents(): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of rows) {
    const sum = await client.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') as sum from ${name} t`,
    );
    found[name] = sum.rows[0]?.sum ?? "";
  }
  return found;
}

async function count(sql: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${sql}`);
  return Number(rows[0]?.count);
}

const name = `seeding_${process.env["JEST_WORKER_ID"] ?? "1"}`;
const inDatabase = (database: string): string => {
  const url = new URL(process.env["DATABASE_OWNER_URL"] ?? "");
  url.pathname = `/${database}`;
  return url.href;
};

async function asAdmin(statement: string): Promise<void> {
  const admin = new Client(inDatabase("postgres"));
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}

beforeAll(async () => {
  await asAdmin(`create database ${name} template kutse_template`);
  client = new Client(inDatabase(name));
  await client.connect();
  await seedReference(client, now);
  withoutDemo = [await count("organisation"), await count("occupational_standard"), await count("person")];
  await seedDemo(client, now);
});

afterAll(async () => {
  await client.end();
  await asAdmin(`drop database ${name}`);
});

describe("the reference data", () => {
  it("holds the councils, qualifications, bodies and what belongs to them", async () => {
    expect(await count("occupational_council")).toBe(14);
    expect(await count("qualification where kind = 'FULL'")).toBe(47 + 82);
    expect(await count("qualification where kind = 'PARTIAL'")).toBe(6);
    expect(await count("qualification where title_en is null or title_ru is null")).toBe(0);
    expect(
      await count("qualification q where not exists (select 1 from competence c where c.qualification_id = q.id)"),
    ).toBe(0);
    expect(await count("organisation where registry_code in ('80253652', '90006414')")).toBe(2);
    expect(await count("specialisation")).toBe(26);
  });

  it("has no body, standard or person of the demo where the demo is not wanted", () => {
    expect(withoutDemo).toEqual([35, 53, 0]);
  });

  it("keeps the quirks of the real register", async () => {
    const { rows } = await client.query<{ title: string }>(
      `select q.title from qualification q where not exists (select 1 from awarding_right r where r.qualification_id = q.id)`,
    );
    expect(rows).toEqual([{ title: "Tarkvaraarendaja, tase 6" }]);
    expect(await count("organisation where not holders_may_hide and name = 'Eesti Turvaettevõtete Liit'")).toBe(1);
    expect(await count("organisation where kind = 'AWARDING_BODY' and vat_number is null")).toBe(11);
    expect(
      await count(
        "occupational_standard where title = 'Sisetööde elektrik' and valid_until = '2024-06-30' and students_until = '2027-09-30'",
      ),
    ).toBe(1);
    expect(await count("awarding_procedure where validity_months is null")).toBe(4);
    expect(await count("awarding_procedure where validity_months = 120")).toBe(3);
    expect(await count("awarding_right where revoked_at is not null")).toBe(2);
  });

  it("gives every procedure an exam and documents", async () => {
    expect(await count("awarding_procedure")).toBe(52 + 82);
    expect(
      await count(
        "awarding_procedure p where not exists (select 1 from exam_part e where e.awarding_procedure_id = p.id)",
      ),
    ).toBe(0);
    expect(
      await count(`awarding_procedure p where not exists
        (select 1 from document_requirement d where d.awarding_procedure_id = p.id and is_mandatory)`),
    ).toBe(0);
  });

  it.each(["2026-11-23", "2031-12-31"])("has rights in force and standards on %s", async (day) => {
    await client.query("begin");
    await seedReference(uncommitted(client), new Date(`${day}T10:00:00Z`));
    await seedDemo(uncommitted(client), new Date(`${day}T10:00:00Z`));
    expect(
      await count(`qualification q where exists (select 1 from awarding_right r where r.qualification_id = q.id
      and r.revoked_at is null and '${day}' between r.valid_from and r.valid_until)`),
    ).toBe(52 + 82);
    expect(
      await count(
        `occupational_standard where replaced_by_id is null and '${day}' not between valid_from and valid_until`,
      ),
    ).toBe(1);
    await client.query("rollback");
  });
});

/** The same client with the outer transaction kept open. */
function uncommitted(of: Client): Client {
  const skipped = /^(begin|commit)$/;
  return new Proxy(of, {
    get: (target, key) =>
      key === "query"
        ? (text: string, values?: unknown[]) => (skipped.test(text) ? Promise.resolve() : target.query(text, values))
        : (Reflect.get(target, key) as unknown),
  });
}

describe("the demo data", () => {
  it("knows the personas in the roles of the contract", async () => {
    for (const persona of personas) {
      const { rows } = await client.query<{ role: string; code: string }>(
        `select m.role, o.registry_code as code from person p left join mandate m on m.person_id = p.id
         left join organisation o on o.id = m.organisation_id where p.personal_code = $1 and p.first_name = $2 order by 1`,
        [persona.code, persona.firstName],
      );
      const roles = rows.map(({ role }) => role).filter((role) => role !== null);
      expect(roles).toEqual(persona.mandates.map(({ role }) => role).sort());
    }
  });

  it("has only personal codes that are right", async () => {
    const { rows } = await client.query<{ code: string; born: string }>(
      "select personal_code as code, birth_date::text as born from person",
    );
    expect(rows.length).toBeGreaterThan(1500);
    expect(rows.filter(({ code }) => personalCodeFault(code) !== null)).toEqual([]);
    const invented = rows.filter(({ code }) => !personas.some((persona) => persona.code === code));
    expect(invented.filter(({ born }) => born < "2100-01-01")).toEqual([]);
  });

  it("numbers some two thousand certificates without gaps and goes on from there", async () => {
    expect(await count("certificate")).toBe(2008);
    expect(await count("(select distinct person_id from certificate) t")).toBeGreaterThan(1390);
    const { rows } = await client.query<{ gaps: number; next: boolean; type: string }>(
      `select type, max(registration_number::bigint) - min(registration_number::bigint) + 1 - count(*) as gaps,
         (select next_number from registration_number_series where series = type) = max(registration_number::bigint) + 1 as next
       from certificate group by type order by type`,
    );
    expect(rows.map(({ gaps, next, type }) => [type, Number(gaps), next])).toEqual([
      ["FULL", 0, true],
      ["PARTIAL", 0, true],
      ["SCHOOL_DOCUMENT", 0, true],
    ]);
    expect(await count("certificate where registration_number = '300001'")).toBe(1);
    expect(await count("certificate where certificate_hidden")).toBeGreaterThan(20);
    expect(
      await count(`certificate c join organisation o on o.id = c.organisation_id
      where not o.holders_may_hide and (certificate_hidden or name_hidden or birth_date_hidden)`),
    ).toBe(0);
  });

  it("ends its open questionnaires at their time, and no anonymous answer has a day of its own", async () => {
    const open = "questionnaire q where q.status = 'OPEN' and q.closes_at is not null";
    const ordered =
      "exists (select 1 from graphile_worker._private_jobs j where j.key = 'closing:' || q.id and j.run_at = q.closes_at)";
    expect(await count(open)).toBeGreaterThan(0);
    expect(await count(`${open} and not ${ordered}`)).toBe(0);
    const times = `(select count(distinct (s.started_at, s.submitted_at)) as times from answer_sheet s
      join questionnaire q on q.id = s.questionnaire_id where q.mode = 'ANONYMOUS' group by q.id) each`;
    expect(await count(`${times} where times > 1`)).toBe(0);
  });

  it("orders the paper of every invoice", async () => {
    const ordered = "exists (select 1 from graphile_worker._private_jobs j where j.key = 'invoice:' || i.id)";
    expect(await count("invoice i")).toBeGreaterThan(0);
    expect(await count(`invoice i where not ${ordered}`)).toBe(0);
  });

  it("gives Jaan one certificate of each state", async () => {
    const { rows } = await client.query<{ valid: boolean; soon: boolean; invalid: boolean }>(
      `select valid_until >= '2026-11-23' as valid, valid_until between '2026-11-23' and '2027-05-23' as soon,
         invalidated_at is not null as invalid
       from certificate c join person p on p.id = c.person_id where p.personal_code = '60001017869'
       order by invalid, valid desc, soon`,
    );
    expect(rows).toEqual([
      { valid: true, soon: false, invalid: false },
      { valid: true, soon: true, invalid: false },
      { valid: false, soon: false, invalid: false },
      { valid: true, soon: false, invalid: true },
    ]);
  });

  it("has rounds to apply in, exams ahead with assessors, and a queue", async () => {
    expect(
      await count("application_round where published_at is not null and '2026-11-23' between opens_on and closes_on"),
    ).toBe(29);
    expect(await count("application_round where published_at is null")).toBe(8);
    expect(await count("exam_session where published_at is not null and starts_at > '2026-11-23'")).toBe(35);
    expect(
      await count(
        "exam_session s where not exists (select 1 from exam_session_assessor a where a.exam_session_id = s.id)",
      ),
    ).toBe(0);
    expect(await count("exam_session_assessor")).toBe(24 + 66);
    const { rows } = await client.query<{ status: string; n: string }>(
      "select status, count(*) as n from application group by status order by status",
    );
    expect(Object.fromEntries(rows.map(({ status, n }) => [status, Number(n)]))).toEqual({
      ...{ SUBMITTED: 4, IN_REVIEW: 3, DEFICIENT: 2, ADMITTED: 3, EXAM_SCHEDULED: 2, ASSESSED: 2 },
      ...{ LEFT_UNEXAMINED: 1, WITHDRAWN: 1 },
    });
    expect(await count("event where type = 'application.submitted'")).toBe(18);
    expect(await count("exam_result where not is_passed")).toBe(1);
  });

  it("has committees of four or five with one chair each", async () => {
    const { rows } = await client.query<{ members: string; chairs: string }>(
      `select count(*) as members, count(*) filter (where role = 'COMMITTEE_CHAIR') as chairs from mandate
       where committee_id is not null group by committee_id`,
    );
    expect(rows).toHaveLength(104);
    for (const { members, chairs } of rows) {
      expect([4, 5]).toContain(Number(members));
      expect(chairs).toBe("1");
    }
  });
});

describe("seeding again", () => {
  it("changes nothing on the same day", async () => {
    const before = await contents();
    await seedReference(client, now);
    await seedDemo(client, now);
    expect(await contents()).toEqual(before);
  });

  it("opens a new round with its exams for bodies whose round has closed", async () => {
    const people = await count("person");
    await seedDemo(client, new Date("2027-03-01T09:00:00Z"));
    expect(await count("person")).toBe(people);
    expect(
      await count("application_round where published_at is not null and '2027-03-01' between opens_on and closes_on"),
    ).toBe(29);
    expect(await count("exam_session where starts_at > '2027-03-01'")).toBe(35);
  });
});
