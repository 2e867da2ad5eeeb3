import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { Committee } from "./Committee";
import type { Meeting } from "./Meeting";
import type { MeetingSeat } from "./MeetingSeat";
import { presidingSeat } from "./presidingSeat";

const committeeRoles: readonly Role[] = [Role.COMMITTEE_CHAIR, Role.COMMITTEE_DEPUTY, Role.COMMITTEE_MEMBER];

type OfCommittee = Pick<Meeting, "committeeId">;
type OfBody = Pick<Committee, "organisationId">;

/** Whether the viewer acts for the body whose committee it is. */
export function isOffice(viewer: Viewer, committee: OfBody): boolean {
  return actsAs(viewer, [Role.COORDINATOR, Role.MANAGER], committee.organisationId);
}

/** Whether the viewer acts as somebody of this committee. */
export function isMember(viewer: Viewer, committeeId: string): boolean {
  return actsAs(viewer, committeeRoles) && viewer.committeeId === committeeId;
}

/** The viewer's own seat, while acting as somebody of this committee. */
export function seatOf<T extends Pick<MeetingSeat, "personId">>(
  viewer: Viewer,
  meeting: OfCommittee,
  seats: readonly T[],
): T | null {
  if (!isMember(viewer, meeting.committeeId)) return null;
  return seats.find((seat) => seat.personId === viewer.personId) ?? null;
}

/** A committee is seen by its body, its members and Kutsekoda. */
export function canSeeCommittee(viewer: Viewer, committee: Pick<Committee, "id" | "organisationId">): boolean {
  const authority = actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]);
  return authority || isOffice(viewer, committee) || isMember(viewer, committee.id);
}

/** A meeting is seen by its body, those seated at it and the supervising registrar. */
export function canSeeMeeting(
  viewer: Viewer,
  meeting: OfCommittee,
  committee: OfBody,
  seats: readonly Pick<MeetingSeat, "personId">[],
): boolean {
  return isOffice(viewer, committee) || seatOf(viewer, meeting, seats) !== null || actsAs(viewer, [Role.REGISTRAR]);
}

/** A case is seen with its meeting, but never by a member recused in it. HMS § 10. */
export function canSeeCase(
  viewer: Viewer,
  meeting: OfCommittee,
  committee: OfBody,
  seats: readonly Pick<MeetingSeat, "personId">[],
  recusedIds: readonly string[],
): boolean {
  if (viewer.personId === null || recusedIds.includes(viewer.personId)) return false;
  return canSeeMeeting(viewer, meeting, committee, seats);
}

/** The body's coordinator or manager convenes and calls off. */
export const canConvene = isOffice;

/** Attendance is marked by the chair, the deputy or the body's office. */
export function canMarkAttendance(
  viewer: Viewer,
  meeting: OfCommittee,
  committee: OfBody,
  seats: readonly Pick<MeetingSeat, "personId" | "role">[],
): boolean {
  const seat = seatOf(viewer, meeting, seats);
  return isOffice(viewer, committee) || (seat !== null && seat.role !== Role.COMMITTEE_MEMBER);
}

/** Voting on a case is opened and closed by who presides over it. */
export function canPreside(
  viewer: Viewer,
  meeting: OfCommittee,
  seats: readonly Pick<MeetingSeat, "personId" | "role" | "isPresent">[],
  recusedIds: readonly string[],
): boolean {
  const seat = seatOf(viewer, meeting, seats);
  return seat !== null && presidingSeat(seats, recusedIds)?.personId === seat.personId;
}

/** A running meeting is ended early by who presides over it, recused in one of its cases or not. */
export function canAdjourn(
  viewer: Viewer,
  meeting: OfCommittee,
  seats: readonly Pick<MeetingSeat, "personId" | "role" | "isPresent">[],
): boolean {
  return canPreside(viewer, meeting, seats, []);
}

/** The minutes are prepared by the body's office, or by the chair or the deputy. */
export const canPrepareMinutes = canMarkAttendance;

/** Who is to sign signs in the role one signs in: of the committee, or of the body's office as secretary. */
export function canSign(
  viewer: Viewer,
  meeting: OfCommittee,
  committee: OfBody,
  signerIds: readonly string[],
): boolean {
  if (viewer.personId === null || !signerIds.includes(viewer.personId)) return false;
  return isMember(viewer, meeting.committeeId) || isOffice(viewer, committee);
}

/** The minutes hold every case: those recused in one read them only when they have to sign them. */
export function canReadMinutes(
  viewer: Viewer,
  meeting: OfCommittee,
  committee: OfBody,
  seats: readonly Pick<MeetingSeat, "personId">[],
  recusedIds: readonly string[],
  signerIds: readonly string[],
): boolean {
  return canSeeCase(viewer, meeting, committee, seats, recusedIds) || canSign(viewer, meeting, committee, signerIds);
}
