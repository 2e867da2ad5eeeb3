import type { AgendaItemResult } from "./AgendaItemResult";
import type { VoteChoice } from "./VoteChoice";

/** How a committee decides, as the awarding procedure of the case says. */
export interface VotingRules {
  /** Share of the entitled who must be present, 1 to 100; 51 is read as "more than half". */
  readonly quorumPercent: number;
  /** Whether there is no quorum without the chair or the deputy. */
  readonly quorumNeedsChair: boolean;
  readonly majority: "SIMPLE" | "TWO_THIRDS";
  readonly tie: "CHAIR_DECIDES" | "REFUSED";
}

export interface Ballot extends VotingRules {
  /** Seats of the meeting less those recused in this case. */
  readonly entitled: number;
  /** How many of the entitled are present. */
  readonly present: number;
  /** Whether the chair or the deputy is among the entitled who are present. */
  readonly chairPresent: boolean;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  /** The vote of who presides (the chair, or the deputy in the chair's place); null when it is missing. */
  readonly chairVote: VoteChoice | null;
}

export interface TallyOutcome {
  readonly quorumReached: boolean;
  /** How many of the entitled must be present. */
  readonly needed: number;
  /** Null while nothing can be decided: no quorum, or nobody voted for or against. */
  readonly result: AgendaItemResult | null;
  readonly decidedByChair: boolean;
}

/** The version of this rule, written into every decision record. */
export const tallyRuleVersion = 1;

/**
 * How many of `entitled` members make a quorum: 51 per cent means more than half, floor(n / 2) + 1;
 * any other share means at least that share, ceil(n × percent / 100). Never less than one.
 */
export function quorumOf(entitled: number, quorumPercent: number): number {
  const needed = quorumPercent === 51 ? Math.floor(entitled / 2) + 1 : Math.ceil((entitled * quorumPercent) / 100);
  return Math.max(1, needed);
}

/**
 * Quorum and majority of one case, KutS § 18 and the body's own procedure. The recused are in neither base. Those who
 * abstain are present but are on no side. SIMPLE: more for than against; a tie goes by `tie`: the vote of who presides
 * decides, or the qualification is not awarded; it is not awarded either when who presides has not taken a side.
 * TWO_THIRDS: at least two of three votes given for or against are for; it knows no tie.
 */
export function tally(ballot: Ballot): TallyOutcome {
  const needed = quorumOf(ballot.entitled, ballot.quorumPercent);
  const quorumReached = ballot.present >= needed && (ballot.chairPresent || !ballot.quorumNeedsChair);
  if (!quorumReached || ballot.for + ballot.against === 0) {
    return { quorumReached, needed, result: null, decidedByChair: false };
  }
  return { quorumReached, needed, ...majorityOf(ballot) };
}

function majorityOf(ballot: Ballot): Pick<TallyOutcome, "result" | "decidedByChair"> {
  if (ballot.majority === "TWO_THIRDS") {
    const enough = ballot.for * 3 >= (ballot.for + ballot.against) * 2;
    return { result: enough ? "AWARD" : "REFUSE", decidedByChair: false };
  }
  if (ballot.for !== ballot.against) {
    return { result: ballot.for > ballot.against ? "AWARD" : "REFUSE", decidedByChair: false };
  }
  if (ballot.tie === "REFUSED" || ballot.chairVote === null || ballot.chairVote === "ABSTAIN") {
    return { result: "REFUSE", decidedByChair: false };
  }
  return { result: ballot.chairVote === "FOR" ? "AWARD" : "REFUSE", decidedByChair: true };
}
