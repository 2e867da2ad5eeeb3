import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import { Client } from "pg";

const folder = findFolder();
const lockKey = 7_245_001;

function findFolder(): string {
  return join(__dirname, "..", "..", "..", "migrations");
}

interface Migration {
  readonly name: string;
  readonly up: string;
  readonly down: string;
  readonly sha256: string;
}

/** The migrations in the order of their numbers, each with its way back. */
export function readMigrations(): Migration[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(".up.sql"));
  return names.sort().map((file) => {
    const up = readFileSync(join(folder, file), "utf8");
    const down = readFileSync(join(folder, file.replace(".up.sql", ".down.sql")), "utf8");
    return { name: file.replace(".up.sql", ""), up, down, sha256: createHash("sha256").update(up).digest("hex") };
  });
}

/**
 * Brings the schema up to date as the owner; several instances may start at once, one applies (advisory lock).
 * `appPassword` creates or updates the app's lesser role `kutse_app`.
 */
export async function migrate(ownerUrl: string, appPassword: string): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    await ensureAppRole(client, appPassword);
    const applied = await applyAll(client);
    await runMigrations({ connectionString: ownerUrl });
    await client.query(readFileSync(join(folder, "grants.sql"), "utf8"));
    return applied;
  } finally {
    await client.end();
  }
}

/** Takes the newest `count` migrations back, newest first. */
export async function revert(ownerUrl: string, count: number): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    const { rows } = await client.query<{ name: string }>(
      "select name from schema_migration order by name desc limit $1",
      [count],
    );
    const known = new Map(readMigrations().map((migration) => [migration.name, migration]));
    for (const { name } of rows) {
      await inTransaction(client, async () => {
        await client.query(known.get(name)?.down ?? fail(`no way back is known for ${name}`));
        await client.query("delete from schema_migration where name = $1", [name]);
      });
    }
    return rows.map((row) => row.name);
  } finally {
    await client.end();
  }
}

async function applyAll(client: Client): Promise<string[]> {
  await client.query(`create table if not exists schema_migration (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ name: string; sha256: string }>("select name, sha256 from schema_migration");
  const done = new Map(rows.map((row) => [row.name, row.sha256]));
  const applied: string[] = [];
  for (const migration of readMigrations()) {
    const before = done.get(migration.name);
    if (before === migration.sha256) continue;
    if (before !== undefined) fail(`migration ${migration.name} was changed after it had been applied`);
    await inTransaction(client, async () => {
      await client.query(migration.up);
      await client.query("insert into schema_migration (name, sha256) values ($1, $2)", [
        migration.name,
        migration.sha256,
      ]);
    });
    applied.push(migration.name);
  }
  return applied;
}

/**
 * Makes the app's role, or gives the one that is there its password. An owner who is no superuser may make such a role but
 * not speak of its superuser attribute afterwards, so what stands is looked at instead.
 */
async function ensureAppRole(client: Client, password: string): Promise<void> {
  const { rows } = await client.query<{ mighty: boolean; own: boolean }>(
    `select rolsuper or rolcreatedb or rolcreaterole as mighty, rolname = current_user as own
     from pg_roles where rolname = 'kutse_app'`,
  );
  const [role] = rows;
  if (role?.mighty || role?.own) fail("the role kutse_app may do more than the app should; take its attributes away");
  const does = role ? "alter role kutse_app login" : "create role kutse_app login nosuperuser nocreatedb nocreaterole";
  const { rows: made } = await client.query<{ statement: string }>(
    `select format('${does} password %L', $1::text) as statement`,
    [password],
  );
  await client.query(made[0]?.statement ?? fail("the app's role cannot be made"));
}

async function inTransaction(client: Client, run: () => Promise<void>): Promise<void> {
  await client.query("begin");
  try {
    await run();
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

function fail(message: string): never {
  throw new Error(message);
}
