import type { Problem } from "./Problem";
import type { ProblemCode } from "./ProblemCode";

/** Thrown by an action that an honest user may see refused; undoes the transaction and becomes `payload.problems`. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  /** @param current what stands now, shown beside the refusal (a draft that was changed elsewhere). */
  constructor(
    problems: ProblemCode | readonly Problem[],
    field: string | null = null,
    readonly current: object | null = null,
  ) {
    const list = typeof problems === "string" ? [{ code: problems, field }] : problems;
    super(list.map((problem) => problem.code).join(", "));
    this.problems = list;
  }
}

/** Throws all refusals of a form together; does nothing when there are none. */
export function refuseAll(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}
