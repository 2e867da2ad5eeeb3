import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { Person } from "./Person";

/** Who sees what identifies and reaches a person: the person, Kutsekoda, and those whose work shows the person in full. */
export function canSeeIdentity(viewer: Viewer, person: Pick<Person, "id" | "seenInFull">): boolean {
  if (viewer.personId === person.id || person.seenInFull === true) return true;
  return actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]);
}

/** An administrator may suspend anybody but oneself. */
export function canSuspend(viewer: Viewer, person: Pick<Person, "id">): boolean {
  return actsAs(viewer, [Role.ADMINISTRATOR]) && viewer.personId !== person.id;
}

/** Kutsekoda protects an identity, and ends the protection. */
export function canProtect(viewer: Viewer): boolean {
  return actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]);
}

/** Kutsekoda's staff look people up; each look is written down. */
export function canSearchPeople(viewer: Viewer): boolean {
  return actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]);
}
