import { AssessmentProposal } from "./AssessmentProposal";

export interface SeatOutcome {
  readonly didNotAppear: boolean;
  /** The parts the procedure asks for. */
  readonly partIds: readonly string[];
  readonly results: readonly { readonly examPartId: string; readonly isPassed: boolean }[];
}

/**
 * What the assessors propose: to award when every part is passed, to refuse otherwise and when the applicant did not
 * appear; null while a part has no result. KutS § 19.
 */
export function proposalOf(seat: SeatOutcome): AssessmentProposal | null {
  if (seat.didNotAppear) return AssessmentProposal.REFUSE;
  const passed = new Map(seat.results.map((result) => [result.examPartId, result.isPassed]));
  if (seat.partIds.length === 0 || seat.partIds.some((id) => !passed.has(id))) return null;
  return seat.partIds.every((id) => passed.get(id) === true) ? AssessmentProposal.AWARD : AssessmentProposal.REFUSE;
}
