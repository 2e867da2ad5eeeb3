import type { AgendaItemResult } from "./AgendaItemResult";
import type { MeetingForm } from "./MeetingForm";
import type { RecusalCause } from "./RecusalCause";
import type { VotingRules } from "./tally";
import type { VoteChoice } from "./VoteChoice";

/** A member of the committee as the record names one. */
export interface RecordedMember {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly isPresent: boolean;
}

export interface RecordedVote {
  readonly personId: string;
  readonly choice: VoteChoice;
  readonly reason: string | null;
  readonly castAt: Date | string;
}

export interface RecordedResult {
  readonly part: string;
  readonly title: string;
  readonly points: number;
  readonly maxPoints: number;
  readonly passPoints: number;
  readonly isPassed: boolean;
}

/** One case: whose it is, what was known, who stepped back, how everybody voted and what came of it. */
export interface RecordedCase {
  readonly position: number;
  readonly agendaItemId: string;
  readonly applicationId: string;
  readonly applicationNumber: string | null;
  readonly applicant: string;
  readonly qualification: string;
  /** SHA-256 of what the applicant submitted. */
  readonly submittedCopySha256: string | null;
  readonly assessment: {
    readonly proposal: string;
    readonly didNotAppear: boolean;
    readonly results: readonly RecordedResult[];
    /** The assessor's reasons, when the case was assessed by its papers alone. */
    readonly reasons?: string;
  } | null;
  readonly procedureVersion: number;
  readonly rules: VotingRules;
  readonly recusals: readonly {
    readonly personId: string;
    readonly cause: RecusalCause;
    readonly reason: string | null;
  }[];
  readonly openedAt: Date | string | null;
  readonly closedAt: Date | string | null;
  readonly votes: readonly RecordedVote[];
  readonly tally: {
    readonly entitled: number;
    readonly present: number;
    readonly for: number;
    readonly against: number;
    readonly abstained: number;
    readonly decidedByChair: boolean;
  };
  readonly result: AgendaItemResult;
  readonly ground: string | null;
  readonly reasons: string | null;
}

/** The whole content of the minutes (otsused.json): enough for anybody to work the results out again. HMS § 18. */
export interface DecisionRecord {
  readonly format: "kutseregister/otsused/1";
  readonly ruleVersion: number;
  readonly meetingId: string;
  readonly version: number;
  readonly organisation: { readonly name: string; readonly registryCode: string };
  readonly committee: string;
  readonly form: MeetingForm;
  readonly startsAt: Date | string;
  readonly place: string | null;
  /** When the meeting ended before its agenda was through, and why; absent when it was not adjourned. */
  readonly adjourned?: { readonly at: Date | string; readonly reason: string };
  readonly preparedAt: Date | string;
  readonly members: readonly RecordedMember[];
  readonly signers: readonly { readonly personId: string; readonly name: string; readonly role: string }[];
  readonly cases: readonly RecordedCase[];
}
