import { Role } from "../platform/Role";
import type { SignerRule } from "../standards/SignerRule";
import type { MeetingSeat } from "./MeetingSeat";
import { presidingSeat } from "./presidingSeat";

export interface RequiredSigner {
  readonly personId: string;
  readonly role: Role;
}

/**
 * Whose signatures the minutes need: always who chaired the meeting; the secretary too, or everybody present, when the
 * procedure of any case says so (the strictest rule holds for the whole minutes).
 */
export function signersOf(
  seats: readonly Pick<MeetingSeat, "personId" | "role" | "isPresent">[],
  rules: readonly SignerRule[],
  secretary: RequiredSigner,
): RequiredSigner[] {
  const present = seats.filter((seat) => seat.isPresent === true);
  const chaired = presidingSeat(seats, []);
  const signers = rules.includes("ALL_VOTING")
    ? present
    : present.filter((seat) => seat.personId === chaired?.personId);
  const required = signers.map(({ personId, role }) => ({ personId, role }));
  const needsSecretary =
    rules.includes("CHAIR_AND_SECRETARY") && !required.some((one) => one.personId === secretary.personId);
  return needsSecretary ? [...required, secretary] : required;
}

/** In what capacity somebody signs, in Estonian: it becomes a part of the signature. */
export function capacityOf(role: Role): string {
  return capacities[role] ?? "Kutsekomisjoni sekretär";
}

const capacities: Readonly<Partial<Record<Role, string>>> = {
  [Role.COMMITTEE_CHAIR]: "Kutsekomisjoni esimees",
  [Role.COMMITTEE_DEPUTY]: "Kutsekomisjoni aseesimees",
  [Role.COMMITTEE_MEMBER]: "Kutsekomisjoni liige",
};
