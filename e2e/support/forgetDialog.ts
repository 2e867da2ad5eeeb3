import { Client } from "pg";

/**
 * Forgets that the dialog with questions was shown to anybody, so that a journey can be met by it: it comes once in seven days,
 * and a journey cannot wait for them.
 *
 * @throws Error when DATABASE_OWNER_URL is missing
 */
export async function forgetDialog(): Promise<void> {
  const connectionString = process.env["DATABASE_OWNER_URL"];
  if (!connectionString) throw new Error("DATABASE_OWNER_URL names the owner's connection; npm test passes it.");
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query("delete from question_dialog");
  } finally {
    await client.end();
  }
}
