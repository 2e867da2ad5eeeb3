import { tallinnDay } from "../platform/tallinnDay";
import type { AwardingProcedure } from "./AwardingProcedure";
import type { AwardingRight } from "./AwardingRight";
import type { OccupationalStandard } from "./OccupationalStandard";

/** Whether a standard is in force on a day (YYYY-MM-DD); its first and last day belong to it. KutS § 5. */
export function isStandardInForce(
  standard: Pick<OccupationalStandard, "validFrom" | "validUntil">,
  day: string,
): boolean {
  return standard.validFrom <= day && day <= standard.validUntil;
}

/** Whether one may still be assessed by a standard: in force, or expired but left open to those who studied by it. */
export function isStandardUsable(
  standard: Pick<OccupationalStandard, "validFrom" | "validUntil" | "studentsUntil">,
  day: string,
): boolean {
  if (isStandardInForce(standard, day)) return true;
  return standard.studentsUntil !== null && standard.validFrom <= day && day <= standard.studentsUntil;
}

/** Whether a body may award on a day: its term runs and the council has not taken the right back. KutS § 10, § 13. */
export function isRightInForce(
  right: Pick<AwardingRight, "validFrom" | "validUntil" | "revokedAt">,
  day: string,
): boolean {
  return right.revokedAt === null && right.validFrom <= day && day <= right.validUntil;
}

/** Whether an awarding procedure holds on a day: it has begun and no newer version has taken its place by then. KutS § 16. */
export function isProcedureInForce(
  procedure: Pick<AwardingProcedure, "inForceFrom" | "supersededAt">,
  day: string,
): boolean {
  const { inForceFrom, supersededAt } = procedure;
  return inForceFrom <= day && (supersededAt === null || day < tallinnDay(supersededAt));
}

/** Whether a qualification can be got at all on a day: its standard is usable and some body has the right to award it. */
export function isAwarded(
  standard: Pick<OccupationalStandard, "validFrom" | "validUntil" | "studentsUntil">,
  rights: readonly Pick<AwardingRight, "validFrom" | "validUntil" | "revokedAt">[],
  day: string,
): boolean {
  return isStandardUsable(standard, day) && rights.some((right) => isRightInForce(right, day));
}
