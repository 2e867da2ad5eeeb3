import type { Act } from "../platform/Act";
import { isId } from "../platform/isId";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { Specialisation } from "../standards/Specialisation";

/** Refuses a specialisation that is not one of the qualification's own; none is always allowed here. */
export async function refuseForeignSpecialisation(
  act: Act,
  qualificationId: string,
  specialisationId: string | null,
): Promise<void> {
  if (specialisationId === null) return;
  const isOwn =
    isId(specialisationId) && (await act.tx.existsBy(Specialisation, { id: specialisationId, qualificationId }));
  if (!isOwn) throw new Refusal(ProblemCode.SPECIALISATION_NOT_OFFERED, "specialisationId");
}
