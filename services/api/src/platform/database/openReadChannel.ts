import pg from "pg";
import type { ReadChannel, Statement } from "./Reader";

/** Calendar days stay text (YYYY-MM-DD): a day has no time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

interface PipelinedConfig extends pg.ClientConfig {
  pipeline: boolean;
}

/** Connections for searches, which may take long, and for all other reads: a slow search holds up no quick read. */
export interface ChannelSizes {
  readonly quick: number;
  readonly search: number;
}

/**
 * A few shared read-only connections in pipeline mode: hot reads need no pool check-out. Each statement goes to the
 * connection with the fewest waiting. Statements over 5 s are stopped. A lost connection is opened anew. A statement is
 * planned once a connection: planning the joined reads anew each time took longer than reading.
 */
export async function openReadChannel(
  url: string,
  sizes: ChannelSizes = { quick: 3, search: 8 },
): Promise<ReadChannel & { close(): Promise<void> }> {
  const quick = await openLanes(url, sizes.quick);
  const search = await openLanes(url, sizes.search);
  return {
    query: (statement, values, asTuples) => (statement.isSearch ? search : quick).query(statement, values, asTuples),
    async close() {
      await quick.close();
      await search.close();
    },
  };
}

/** Asks by callback: what the driver's own promise answers lives on until the next full collection (pg 8.23, `Client.query`). */
function ask(
  client: pg.Client,
  { name, text }: Statement,
  values: readonly unknown[],
  asTuples: boolean,
): Promise<unknown[]> {
  const asked = { name, text, values: [...values], ...(asTuples ? { rowMode: "array" } : {}) };
  return new Promise((resolve, reject) => {
    client.query(asked, (error: Error | null, result: pg.QueryResult | undefined) => {
      if (error) reject(error);
      else resolve(result?.rows ?? []);
    });
  });
}

interface Lane {
  client: Promise<pg.Client> | null;
  waiting: number;
}

async function openLanes(url: string, size: number): Promise<ReadChannel & { close(): Promise<void> }> {
  const config: PipelinedConfig = {
    connectionString: url,
    pipeline: true,
    application_name: "kutseregister read",
    options: "-c default_transaction_read_only=on -c statement_timeout=5000 -c plan_cache_mode=force_generic_plan",
  };
  const lanes: Lane[] = Array.from({ length: size }, () => ({ client: null, waiting: 0 }));
  let closing = false;
  const connect = async (lane: Lane): Promise<pg.Client> => {
    const client = new pg.Client(config);
    const forget = (): void => {
      if (!closing) lane.client = null;
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
  const on = (lane: Lane): Promise<pg.Client> => (lane.client ??= connect(lane));
  for (const lane of lanes) await on(lane);
  return {
    async query(statement: Statement, values: readonly unknown[], asTuples: boolean): Promise<unknown[]> {
      const lane = lanes.reduce((free, each) => (each.waiting < free.waiting ? each : free));
      lane.waiting += 1;
      try {
        return await ask(await on(lane), statement, values, asTuples);
      } finally {
        lane.waiting -= 1;
      }
    },
    async close(): Promise<void> {
      closing = true;
      for (const { client } of lanes) await (await client)?.end();
    },
  };
}
