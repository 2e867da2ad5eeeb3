import { In } from "typeorm";
import type { Act } from "../platform/Act";
import { isId } from "../platform/isId";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { Competence } from "../standards/Competence";

/** Refuses what is not an elective competence of this very version of the qualification; how many there are is asked at submission. */
export async function refuseForeignElectives(
  act: Act,
  qualificationId: string,
  electiveIds: readonly string[],
): Promise<void> {
  if (electiveIds.length === 0) return;
  const own = { id: In([...electiveIds]), qualificationId, isElective: true };
  const areOwn = electiveIds.every(isId) && (await act.tx.countBy(Competence, own)) === electiveIds.length;
  if (!areOwn) throw new Refusal(ProblemCode.ELECTIVE_NOT_OFFERED, "electiveIds");
}
