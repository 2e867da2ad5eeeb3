import { Client } from "pg";
import { seedDemo, seedReference } from "../src/app/seeding/seed";

/** A database of its own with reference and demo data, copied from the migrated template; `url` is the app's. */
export interface SeededDatabase {
  readonly url: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

const owner = process.env["TEST_DATABASE_URL"] ?? "";

/** Makes the database; `name` has to be unique among the tests. */
export async function seededDatabase(name: string): Promise<SeededDatabase> {
  await onOwner("postgres", async (client) => {
    await client.query(`create database ${name} template kutse_template strategy file_copy`);
  });
  await onOwner(name, async (client) => {
    await seedReference(client);
    await seedDemo(client, new Date());
  });
  const app = new URL(process.env["DATABASE_URL"] ?? "");
  app.pathname = `/${name}`;
  return {
    url: app.href,
    ownerUrl: urlOf(name),
    drop: () => onOwner("postgres", async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}

function urlOf(database: string): string {
  const url = new URL(owner);
  url.pathname = `/${database}`;
  return url.href;
}

async function onOwner(database: string, run: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}
