import type { ApplicationKind } from "./ApplicationKind";
import type { AwardingProcedure } from "./AwardingProcedure";

/** Whether the procedure has applications of this kind assessed by their papers alone, without an exam. */
export function isPapersOnly(kind: ApplicationKind, procedure: Pick<AwardingProcedure, "papersOnlyFor">): boolean {
  return procedure.papersOnlyFor.includes(kind);
}
