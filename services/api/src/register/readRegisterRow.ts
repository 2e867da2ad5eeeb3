import type { RegisterRow } from "./publicView";

/** A tuple of the register's joined statements: its one column is the row as JSON. */
export function readRegisterRow(tuple: readonly unknown[]): RegisterRow {
  return JSON.parse(tuple[0] as string) as RegisterRow;
}
