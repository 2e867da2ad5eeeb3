import { Client } from "pg";

/**
 * Reads the register's database as its owner: what a journey has to know and no page shows.
 *
 * @throws Error when DATABASE_OWNER_URL is missing
 */
export async function askDatabase<Row extends object>(
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const connectionString = process.env["DATABASE_OWNER_URL"];
  if (!connectionString) throw new Error("DATABASE_OWNER_URL names the owner's connection; npm test passes it.");
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Row>(statement, [...values])).rows;
  } finally {
    await client.end();
  }
}
