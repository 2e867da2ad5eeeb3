import { isMandateActive } from "../people/isMandateActive";
import type { Mandate } from "../people/Mandate";
import { Role } from "../platform/Role";

type Membership = Pick<Mandate, "personId" | "role" | "validFrom" | "validUntil" | "endedAt">;

const rank: Readonly<Record<string, number>> = {
  [Role.COMMITTEE_CHAIR]: 0,
  [Role.COMMITTEE_DEPUTY]: 1,
  [Role.COMMITTEE_MEMBER]: 2,
};

/** Who belongs to a committee on a day (YYYY-MM-DD), each once in the highest role held, chair first. */
export function membersOn<T extends Membership>(mandates: readonly T[], day: string): T[] {
  const active = mandates.filter((mandate) => mandate.role in rank && isMandateActive(mandate, day));
  const ordered = [...active].sort((a, b) => (rank[a.role] ?? 9) - (rank[b.role] ?? 9));
  return ordered.filter((mandate, at) => ordered.findIndex((other) => other.personId === mandate.personId) === at);
}

/** A committee can meet with a chair or a deputy and at least three members in all. */
export function isComplete(members: readonly Pick<Mandate, "role">[]): boolean {
  return members.length >= 3 && members.some((member) => member.role !== Role.COMMITTEE_MEMBER);
}
