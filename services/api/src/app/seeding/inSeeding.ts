import type { Client } from "pg";

const lockKey = 7_245_030;

/** Runs in one transaction, alone: several instances may start at once, one seeds. */
export async function inSeeding(client: Client, run: () => Promise<void>): Promise<void> {
  await client.query("begin");
  try {
    await client.query("select pg_advisory_xact_lock($1)", [lockKey]);
    await run();
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}
