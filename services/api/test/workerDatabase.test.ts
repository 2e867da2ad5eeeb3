import { Client } from "pg";

describe("the database of a test worker", () => {
  it("belongs to this worker alone and sorts as Estonian does", async () => {
    const client = new Client(process.env["DATABASE_OWNER_URL"]);
    await client.connect();
    const name = await client.query<{ name: string }>("select current_database() as name");
    const letters = await client.query<{ letter: string }>(
      `select letter from unnest(array['ü','t','ž','õ','s','z','š','ä','ö']) as letter order by letter collate "et-x-icu"`,
    );
    await client.end();
    expect(name.rows[0]?.name).toBe(`kutse_${process.env["JEST_WORKER_ID"] ?? ""}`);
    expect(letters.rows.map(({ letter }) => letter).join("")).toBe("sšzžtõäöü");
  });

  it("lets the app in with its own lesser role", async () => {
    const client = new Client(process.env["DATABASE_URL"]);
    await client.connect();
    const role = await client.query<{ super: boolean }>(
      "select rolsuper as super from pg_roles where rolname = current_user",
    );
    await client.end();
    expect(role.rows[0]?.super).toBe(false);
  });
});
