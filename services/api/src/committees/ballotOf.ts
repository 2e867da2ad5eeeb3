import { Role } from "../platform/Role";
import type { MeetingSeat } from "./MeetingSeat";
import { presidingSeat } from "./presidingSeat";
import type { Ballot, VotingRules } from "./tally";
import type { Vote } from "./Vote";

type Seat = Pick<MeetingSeat, "personId" | "role" | "isPresent">;

/** The ballot of one case: seats less the recused, and the votes of those present among them. */
export function ballotOf(
  seats: readonly Seat[],
  recusedIds: readonly string[],
  votes: readonly Pick<Vote, "personId" | "choice">[],
  rules: VotingRules,
): Ballot {
  const entitled = seats.filter((seat) => !recusedIds.includes(seat.personId));
  const present = entitled.filter((seat) => seat.isPresent === true);
  const counted = votes.filter((vote) => present.some((seat) => seat.personId === vote.personId));
  const presiding = presidingSeat(seats, recusedIds);
  const times = (choice: Vote["choice"]): number => counted.filter((vote) => vote.choice === choice).length;
  return {
    quorumPercent: rules.quorumPercent,
    quorumNeedsChair: rules.quorumNeedsChair,
    majority: rules.majority,
    tie: rules.tie,
    entitled: entitled.length,
    present: present.length,
    chairPresent: present.some((seat) => seat.role !== Role.COMMITTEE_MEMBER),
    for: times("FOR"),
    against: times("AGAINST"),
    abstained: times("ABSTAIN"),
    chairVote: counted.find((vote) => vote.personId === presiding?.personId)?.choice ?? null,
  };
}
