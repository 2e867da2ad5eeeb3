import { Logger, runOnce } from "graphile-worker";
import { Client } from "pg";
import { taskList } from "../src/app/taskList";
import type { Answer, RunningRegister } from "./aRegister";
import type { SeededDatabase } from "./seededDatabase";

const quiet = new Logger(() => () => undefined);

interface Payload {
  readonly problems: { readonly code: string; readonly field: string | null }[];
}

/** What a walk through the register needs: people signed in, acts that must succeed, a worker, and the owner's SQL. */
export function walkerThrough(running: RunningRegister, database: () => SeededDatabase) {
  async function sql<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
    const client = new Client({ connectionString: database().ownerUrl });
    await client.connect();
    try {
      return (await client.query<T>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** Signs somebody in by personal code, in this role when one is given. */
  async function as(personalCode: string, role: string | null = null): Promise<string> {
    const [found] = await sql<{ person: string; mandate: string | null }>(
      `select p.id person, (select m.id from mandate m where m.person_id = p.id and m.role = $2 and m.ended_at is null) mandate
        from person p where personal_code = $1`,
      [personalCode, role],
    );
    if (!found || (role !== null && found.mandate === null))
      throw new Error(`${personalCode} has no role ${role ?? ""}`);
    return running.signIn(found.person, found.mandate);
  }

  /** The worker does all that waits, and what follows from it. */
  async function work(): Promise<void> {
    const connectionString = database().url;
    for (let round = 0; round < 5; round += 1)
      await runOnce({
        connectionString,
        taskList: taskList(running.register),
        noPreparedStatements: true,
        logger: quiet,
      });
    const failed = await sql<{ error: string }>(
      "select last_error error from graphile_worker._private_jobs where last_error is not null",
    );
    expect(failed).toEqual([]);
  }

  /** Acts, and expects that nothing stood in the way. */
  async function act<T = object>(cookie: string, mutation: string, input: object, fields: string): Promise<T> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} problems { code field } } }`;
    const answer: Answer<Record<string, Payload>> = await running.ask(text, { input }, cookie);
    expect(answer.errors ?? []).toEqual([]);
    expect(answer.data[mutation]?.problems).toEqual([]);
    return answer.data[mutation] as unknown as T;
  }

  return { sql, as, work, act };
}
