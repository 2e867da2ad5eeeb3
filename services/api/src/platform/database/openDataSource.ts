import { DataSource, type EntitySchema } from "typeorm";
import { SnakeNames } from "./SnakeNames";

/** A decorated class (or a schema) that TypeORM maps to a table. */
export type EntityClass = (abstract new () => object) | EntitySchema;

/** Opens the writing connections of the app's role. Only `app` and tests may call it. */
export async function openDataSource(url: string, entities: EntityClass[], poolSize = 10): Promise<DataSource> {
  const source = new DataSource({
    type: "postgres",
    url,
    entities,
    namingStrategy: new SnakeNames(),
    poolSize,
    synchronize: false,
    logging: false,
    applicationName: "kutseregister",
    extra: { statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000 },
  });
  return source.initialize();
}
