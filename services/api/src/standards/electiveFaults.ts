import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import type { Competence } from "./Competence";
import type { Qualification } from "./Qualification";

/**
 * What is wrong with a choice of electives: each is an elective of this very qualification, and there are neither fewer
 * nor more of them than its standard says. KutS § 5.
 */
export function electiveFaults(
  { electivesAtLeast, electivesAtMost }: Pick<Qualification, "electivesAtLeast" | "electivesAtMost">,
  competences: readonly Pick<Competence, "id" | "isElective">[],
  chosen: readonly string[],
): Problem[] {
  const offered = new Set(competences.filter((one) => one.isElective).map((one) => one.id));
  const fault = (code: ProblemCode): Problem[] => [{ code, field: "electiveIds" }];
  if (chosen.some((id) => !offered.has(id))) return fault(ProblemCode.ELECTIVE_NOT_OFFERED);
  if (chosen.length < Math.min(electivesAtLeast, offered.size)) return fault(ProblemCode.ELECTIVES_TOO_FEW);
  if (chosen.length > (electivesAtMost ?? offered.size)) return fault(ProblemCode.ELECTIVES_TOO_MANY);
  return [];
}
