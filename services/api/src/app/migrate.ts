import { existsSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { migrate, revert } from "../platform/database/migrate";

interface Seeding {
  seedReference(client: Client): Promise<void>;
  seedDemo(client: Client, today: Date): Promise<void>;
}

/** Brings the schema up to date and seeds: `node migrate.js`, or `node migrate.js revert 1`. The owner's connection. */
async function main(): Promise<void> {
  const url = process.env["DATABASE_OWNER_URL"];
  const password = process.env["DATABASE_APP_PASSWORD"];
  if (!url || !password) throw new Error("DATABASE_OWNER_URL and DATABASE_APP_PASSWORD must be set");
  if (process.argv[2] === "revert") {
    const back = await revert(url, Number(process.argv[3] ?? 1));
    return say(`taken back: ${back.join(", ") || "nothing"}`);
  }
  const applied = await migrate(url, password);
  say(applied.length > 0 ? `migrated: ${applied.join(", ")}` : "the schema is up to date");
  await seed(url);
}

async function seed(url: string): Promise<void> {
  const file = join(__dirname, "seeding", "seed.js");
  if (!existsSync(file)) return;
  const seeding = (await import(file)) as Seeding;
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await seeding.seedReference(client);
    const production = process.env["NODE_ENV"] === "production";
    if (!production && process.env["DEMO"] !== "0") await seeding.seedDemo(client, new Date());
  } finally {
    await client.end();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.message : error)}\n`);
  process.exit(1);
});
