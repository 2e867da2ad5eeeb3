import pg from "pg";
import type { ReadChannel, Statement } from "./Reader";

/** Calendar days stay text (YYYY-MM-DD): a day has no time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

interface PipelinedConfig extends pg.ClientConfig {
  pipeline: boolean;
}

/**
 * A few shared read-only connections in pipeline mode: hot reads need no pool check-out.
 * Statements over 5 s are stopped. A lost connection is opened anew.
 */
export async function openReadChannel(url: string, size = 4): Promise<ReadChannel & { close(): Promise<void> }> {
  const config: PipelinedConfig = {
    connectionString: url,
    pipeline: true,
    application_name: "kutseregister read",
    options: "-c default_transaction_read_only=on -c statement_timeout=5000",
  };
  const clients: (Promise<pg.Client> | null)[] = [];
  let closing = false;
  const connect = async (place: number): Promise<pg.Client> => {
    const client = new pg.Client(config);
    const forget = (): void => {
      if (!closing) clients[place] = null;
    };
    client.on("error", forget);
    client.on("end", forget);
    try {
      await client.connect();
      return client;
    } catch (error) {
      forget();
      throw error;
    }
  };
  const at = (place: number): Promise<pg.Client> => (clients[place] ??= connect(place));
  for (let place = 0; place < size; place += 1) await at(place);
  let turn = 0;
  return {
    async query(statement: Statement, values: readonly unknown[], asTuples: boolean): Promise<unknown[]> {
      turn = (turn + 1) % size;
      const client = await at(turn);
      const base = { name: statement.name, text: statement.text, values: [...values] };
      const result = asTuples
        ? await client.query<unknown[]>({ ...base, rowMode: "array" })
        : await client.query<Record<string, unknown>>(base);
      return result.rows;
    },
    async close(): Promise<void> {
      closing = true;
      for (const client of clients) await (await client)?.end();
    },
  };
}
