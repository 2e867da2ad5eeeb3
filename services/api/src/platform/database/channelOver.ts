import type { EntityManager } from "typeorm";
import type { ReadChannel, Statement } from "./Reader";

/** Reads inside the manager's own transaction: what an act has written is seen. */
export function channelOver(manager: EntityManager): ReadChannel {
  return {
    async query(statement: Statement, values: readonly unknown[], asTuples: boolean): Promise<unknown[]> {
      const rows = await manager.query<Record<string, unknown>[]>(statement.text, [...values]);
      return asTuples ? rows.map((row) => Object.values(row)) : rows;
    },
  };
}
