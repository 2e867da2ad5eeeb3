import { Refusal } from "./Refusal";
import type { ProblemCode } from "./ProblemCode";

/** State to the steps that lead out of it: the whole life of a thing as one literal table. */
export type Lifecycle<S extends string, V extends string> = Readonly<Record<S, Readonly<Partial<Record<V, S>>>>>;

/** Whether the step leads anywhere from this state. */
export function canStep<S extends string, V extends string>(table: Lifecycle<S, V>, state: S, step: V): boolean {
  return table[state][step] !== undefined;
}

/** The state this step leads to; refuses with `code` when the table has no such step. */
export function step<S extends string, V extends string>(
  table: Lifecycle<S, V>,
  state: S,
  verb: V,
  code: ProblemCode,
): S {
  const next = table[state][verb];
  if (next === undefined) throw new Refusal(code);
  return next;
}

/** The table as a Mermaid state diagram, for the module's README. */
export function drawing<S extends string, V extends string>(table: Lifecycle<S, V>, first: S): string {
  const lines = ["stateDiagram-v2", `  [*] --> ${first}`];
  for (const [from, steps] of Object.entries(table) as [S, Partial<Record<V, S>>][]) {
    for (const [verb, to] of Object.entries(steps)) lines.push(`  ${from} --> ${String(to)}: ${verb}`);
    if (Object.keys(steps).length === 0) lines.push(`  ${from} --> [*]`);
  }
  return lines.join("\n");
}
