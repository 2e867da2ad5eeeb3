import { readTable, type SeedRow } from "./readTable";

/** The rows every register has, then those the demo adds: to look a key up, whoever brought it. */
export function readBoth(table: string): SeedRow[] {
  return [...readTable(`reference/${table}`), ...readTable(`demo/${table}`)];
}
