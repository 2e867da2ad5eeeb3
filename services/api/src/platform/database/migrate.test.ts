import { Client } from "pg";
import { migrate, readMigrations, revert } from "./migrate";

const owner = process.env["DATABASE_OWNER_URL"] ?? "";
const password = process.env["DATABASE_APP_PASSWORD"] ?? "";
const name = `kutse_migrate_${process.pid}`;
const url = (database: string): string => {
  const target = new URL(owner);
  target.pathname = `/${database}`;
  return target.href;
};

async function on<T extends object>(database: string, text: string): Promise<T[]> {
  const client = new Client({ connectionString: url(database) });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

const shape = `select table_name || '.' || column_name || ' ' || data_type as line from information_schema.columns
  where table_schema = 'public' and table_name <> 'schema_migration' order by 1`;

beforeAll(() => on("postgres", `create database ${name}`));
afterAll(() => on("postgres", `drop database ${name} with (force)`));

describe("migrations", () => {
  it("apply once when several instances start at the same moment", async () => {
    const runs = await Promise.all([
      migrate(url(name), password),
      migrate(url(name), password),
      migrate(url(name), password),
    ]);
    expect(runs.map((run) => run.length).sort((a, b) => a - b)).toEqual([0, 0, readMigrations().length]);
  });

  it("go back one by one to nothing, and forward again to the same", async () => {
    const before = await on(name, shape);
    const back = await revert(url(name), 1000);
    expect(back).toEqual(
      readMigrations()
        .map((migration) => migration.name)
        .reverse(),
    );
    expect(await on(name, shape)).toEqual([]);
    await migrate(url(name), password);
    expect(await on(name, shape)).toEqual(before);
  });
});

describe("the app's role", () => {
  const asApp = async (text: string): Promise<string> => {
    const client = new Client({ connectionString: process.env["DATABASE_URL"] ?? "" });
    await client.connect();
    try {
      await client.query(text);
      return "done";
    } catch (error) {
      return (error as Error).message;
    } finally {
      await client.end();
    }
  };

  it.each([
    "update event set type = 'x.y'",
    "delete from event",
    "truncate event",
    "delete from security_log",
    "update security_log set action = 'x'",
    "create table mine (id int)",
    "drop table person",
    "alter table person add column x text",
    "insert into schema_migration (name, sha256) values ('x', 'y')",
    "create role mine",
    "truncate person cascade",
  ])("may not %s", async (text) => {
    expect(await asApp(text)).toMatch(/permission denied|must be owner|append-only/);
  });

  it("may note what happened", async () => {
    expect(
      await asApp(
        "insert into event (type, subject_type, subject_id, actor_role) values ('test.done', 'test', new_id(), 'SYSTEM')",
      ),
    ).toBe("done");
  });

  it("not even the owner changes an event", async () => {
    await on(
      new URL(owner).pathname.slice(1),
      "insert into event (type, subject_type, subject_id, actor_role) values ('test.done', 'test', new_id(), 'SYSTEM')",
    );
    await expect(on(new URL(owner).pathname.slice(1), "update event set type = 'x.y'")).rejects.toThrow("append-only");
    await expect(on(new URL(owner).pathname.slice(1), "truncate event cascade")).rejects.toThrow("append-only");
  });
});
