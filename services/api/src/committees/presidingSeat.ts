import { Role } from "../platform/Role";
import type { MeetingSeat } from "./MeetingSeat";

type Seat = Pick<MeetingSeat, "personId" | "role" | "isPresent">;

/**
 * Who presides over a case: the chair; the deputy when the chair is absent or recused; nobody when neither is there.
 * A deputy never presides beside a chair who can.
 */
export function presidingSeat<T extends Seat>(seats: readonly T[], recusedIds: readonly string[]): T | null {
  const able = (role: Role): T | undefined =>
    seats.find((seat) => seat.role === role && seat.isPresent === true && !recusedIds.includes(seat.personId));
  return able(Role.COMMITTEE_CHAIR) ?? able(Role.COMMITTEE_DEPUTY) ?? null;
}
