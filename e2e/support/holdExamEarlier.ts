import { Client } from "pg";

/**
 * Sets one exam session three hours back. A seat is taken before the exam and results are written down once it has begun;
 * a journey cannot wait for the day, and the register has no way to move a session, so its clock is moved in the database.
 *
 * @throws Error when DATABASE_OWNER_URL is missing or the session is not there
 */
export async function holdExamEarlier(examSessionId: string): Promise<void> {
  const connectionString = process.env["DATABASE_OWNER_URL"];
  if (!connectionString) throw new Error("DATABASE_OWNER_URL names the owner's connection; npm test passes it.");
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `update exam_session set registration_closes_at = now() - interval '4 hours',
         starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = $1`,
      [examSessionId],
    );
    if (rowCount !== 1) throw new Error(`There is no exam session ${examSessionId}`);
  } finally {
    await client.end();
  }
}
