import { publishDataSets } from "../register/publishDataSets";
import { aRegister } from "../../test/aRegister";
import { seededDatabase, type SeededDatabase } from "../../test/seededDatabase";

let database: SeededDatabase;
const running = aRegister(async () => {
  database = await seededDatabase(`kutse_opendata_${process.pid}`);
  return { DATABASE_URL: database.url };
});
afterAll(() => database.drop());

const get = (url: string) => running.app.inject({ url });
const publish = () => {
  const { store } = running.register;
  return publishDataSets({}, { read: running.register.reader(), store, perform: running.register.performer(null) });
};

describe("the open data", () => {
  it("are there at lasting addresses, as CSV and JSON with the same rows, listed for people and for machines", async () => {
    expect((await get("/open-data?lang=et")).body).toContain("Esimesed failid on valmimisel");
    expect((await get("/open-data/standards.csv")).statusCode).toBe(404);
    await publish();
    const index = await get("/open-data?lang=en");
    expect(index.body).toContain("CC BY-SA 3.0");
    expect(index.body).not.toMatch(/<script|\sstyle=/);
    const catalogue = (await get("/open-data/catalogue.json")).json<{
      "dcat:dataset": { "dct:identifier": string; "dcat:distribution": { rows: number }[] }[];
    }>();
    expect(catalogue["dcat:dataset"]).toHaveLength(7);
    for (const { "dct:identifier": name, "dcat:distribution": files } of catalogue["dcat:dataset"]) {
      const csv = await get(`/open-data/${name}.csv`);
      const json = await get(`/open-data/${name}.json`);
      expect(csv.headers["content-type"]).toContain("text/csv");
      expect(json.json()).toHaveLength(files[0]?.rows ?? -1);
      expect(files[0]?.rows).toBeGreaterThan(0);
      expect(csv.body.trimEnd().split("\r\n").length).toBe((files[0]?.rows ?? 0) + 1);
      expect(csv.body).not.toMatch(/(^|,|")[=+@]/m);
    }
  });

  it("hold nobody's name or code and no count under five", async () => {
    await publish();
    const { manager } = running.register.source;
    const people: { code: string | null; name: string }[] = await manager.query(
      "select personal_code code, first_name || ' ' || last_name name from person",
    );
    const files = await manager.query<{ name: string; format: string }[]>("select name, format from open_data_file");
    for (const { name, format } of files) {
      const { body } = await get(`/open-data/${name}.${format}`);
      for (const person of people) {
        expect(person.code !== null && body.includes(person.code)).toBe(false);
        expect(body.includes(person.name)).toBe(false);
      }
    }
    const counts = (await get("/open-data/certificates-by-standard-level-year.json")).json<
      { count: number | null }[]
    >();
    expect(counts.some(({ count }) => count === null)).toBe(true);
    expect(counts.every(({ count }) => count === null || count >= 5)).toBe(true);
  });

  it("leave one file of each, and the old bytes are let go", async () => {
    await publish();
    await publish();
    const { manager } = running.register.source;
    const [{ files, jobs }] = await manager.query<[{ files: number; jobs: number }]>(
      `select (select count(*)::int from open_data_file) files,
        (select count(*)::int from graphile_worker.jobs where task_identifier = 'removeStoredBytes') jobs`,
    );
    expect(files).toBe(14);
    expect(jobs).toBeGreaterThanOrEqual(14);
    expect((await get("/open-data/standards.csv")).statusCode).toBe(200);
  });
});
