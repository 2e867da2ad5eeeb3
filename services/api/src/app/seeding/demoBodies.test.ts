import { Client } from "pg";
import { seededDatabase, type SeededDatabase } from "../../../test/seededDatabase";
import { seedDemo } from "./seed";

const worker = process.env["JEST_WORKER_ID"] ?? "1";
let database: SeededDatabase;
let client: Client;

beforeAll(async () => {
  database = await seededDatabase(`demo_bodies_${worker}`);
  client = new Client(database.ownerUrl);
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

/** The names of the organisations for which `condition` is true. */
async function named(condition: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`select o.name from organisation o where ${condition}`);
  return rows.map(({ name }) => name);
}

const inForce = "r.revoked_at is null and current_date between r.valid_from and r.valid_until";
const right = (condition: string): string =>
  `exists (select 1 from awarding_right r where r.organisation_id = o.id and ${condition})`;
const holds = (role: string): string => `exists (select 1 from mandate m join person p on p.id = m.person_id
  where m.organisation_id = o.id and m.role = '${role}' and m.ended_at is null and p.suspended_at is null
    and current_date between m.valid_from and coalesce(m.valid_until, current_date))`;
const bodies = "o.kind = 'AWARDING_BODY'";
const schools = "o.kind = 'SCHOOL'";

describe("the bodies of the demo", () => {
  it("are as many as in the real register, each with a name in three languages and where it is", async () => {
    expect(await named(bodies)).toHaveLength(104);
    expect(await named(schools)).toHaveLength(24);
    expect(new Set(await named("true")).size).toBe(104 + 24 + 1);
    expect(await named("name_en is null or name_ru is null or county_of(address) is null")).toEqual([]);
    const { rows } = await client.query("select distinct county_of(address) from organisation");
    expect(rows).toHaveLength(15);
  });

  it("may each award something today", async () => {
    expect(await named(`o.kind <> 'AUTHORITY' and not ${right(inForce)}`)).toEqual([]);
    expect((await named(right("r.valid_until < current_date"))).length).toBeGreaterThan(20);
    const soon = right(`${inForce} and r.valid_until < current_date + 120`);
    expect((await named(soon)).length).toBeGreaterThan(2);
  });

  it("each have somebody to ask, and only those whose awards a committee decides have one", async () => {
    expect(await named(`o.kind <> 'AUTHORITY' and not ${holds("COORDINATOR")}`)).toEqual([]);
    for (const seat of ["COMMITTEE_CHAIR", "COMMITTEE_DEPUTY", "COMMITTEE_MEMBER"]) {
      expect(await named(`${bodies} and not ${holds(seat)}`)).toEqual([]);
      expect(await named(`${schools} and ${holds(seat)}`)).toEqual([]);
    }
  });

  it("can be written to without a letter reaching anybody", async () => {
    expect(await named("email is null or email not like '%@kutse.example'")).toEqual([]);
    expect(await named("registry_code like '890%' and website not like '%.example'")).toEqual([]);
  });

  it("each say what an award costs and in which languages one is examined", async () => {
    const priced = `exists (select 1 from awarding_procedure a where a.organisation_id = o.id and a.fee_initial > 0
      and a.fee_retake > 0 and cardinality(a.exam_languages) > 0)`;
    expect(await named(`${bodies} and not ${priced}`)).toEqual([]);
  });

  it("are busy in a third", async () => {
    const rounds = "exists (select 1 from application_round r where r.organisation_id = o.id)";
    expect((await named(`${bodies} and ${rounds}`)).length).toBeGreaterThanOrEqual(Math.ceil(104 / 3));
    const few = `exists (select 1 from exam_session s where s.organisation_id = o.id and not exists
      (select 1 from exam_session_assessor a where a.exam_session_id = s.id))`;
    expect(await named(few)).toEqual([]);
  });
});

describe("a demo made when it had fewer bodies", () => {
  it("gets officials for the new ones, and what somebody ended stays ended", async () => {
    const count = async (condition: string): Promise<number> =>
      Number((await client.query<{ n: string }>(`select count(*) as n from mandate m where ${condition}`)).rows[0]?.n);
    const before = await count("true");
    const ofNewBodies = `m.organisation_id in (select id from organisation where registry_code like '890%')`;
    await client.query("delete from seeded where name = 'demo officials'");
    await client.query(`delete from exam_session_assessor a using exam_session s
      where s.id = a.exam_session_id and s.organisation_id in (select id from organisation where registry_code like '890%')`);
    await client.query(`delete from mandate m where ${ofNewBodies}`);
    await client.query("update mandate set ended_at = now() where role = 'MANAGER'");
    await seedDemo(client, new Date());
    expect(await count("true")).toBe(before);
    expect(await count("m.role = 'MANAGER' and m.ended_at is null")).toBe(0);
    expect(await named(`o.kind <> 'AUTHORITY' and not ${holds("COORDINATOR")}`)).toEqual([]);
  });
});
