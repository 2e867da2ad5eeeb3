import type { DataSource } from "typeorm";
import type { Act } from "./Act";
import { actOver } from "./actOver";
import type { Viewer } from "./Viewer";

/** Runs one action as one transaction; what it throws undoes everything. */
export type Perform = <I, T>(viewer: Viewer, action: (act: Act, input: I) => Promise<T>, input: I) => Promise<T>;

/** Acts on this data source. `clock` is the moment of the act. */
export function performOn(source: DataSource, requestId: string | null = null, clock = () => new Date()): Perform {
  return (viewer, action, input) =>
    source.transaction("READ COMMITTED", (tx) => action(actOver(tx, viewer, clock(), requestId), input));
}
