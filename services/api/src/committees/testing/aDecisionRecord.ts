import type { DecisionRecord, RecordedCase, RecordedMember, RecordedVote } from "../DecisionRecord";
import { tallyRuleVersion } from "../tally";

const members: RecordedMember[] = [
  { personId: "1", name: "Peeter Esimees", role: "COMMITTEE_CHAIR", isPresent: true },
  { personId: "2", name: "Liis Liige", role: "COMMITTEE_MEMBER", isPresent: true },
  { personId: "3", name: "Tõnu Žürii-Šokk", role: "COMMITTEE_MEMBER", isPresent: true },
  { personId: "4", name: "Kati Puuduja", role: "COMMITTEE_MEMBER", isPresent: false },
];
const at = "2026-11-23T10:00:00.000Z";
const vote = (personId: string, choice: RecordedVote["choice"], reason: string | null = null): RecordedVote => ({
  personId,
  choice,
  reason,
  castAt: at,
});

const common = {
  applicationNumber: "T-2026-000123",
  qualification: "Kutseline katsetaja, tase 5",
  submittedCopySha256: "a".repeat(64),
  procedureVersion: 1,
  rules: { quorumPercent: 51, quorumNeedsChair: true, majority: "SIMPLE", tie: "CHAIR_DECIDES" },
  openedAt: at,
  closedAt: at,
} as const;

const awarded: RecordedCase = {
  ...common,
  position: 1,
  agendaItemId: "i1",
  applicationId: "a1",
  applicant: "Mari Maasikas",
  assessment: {
    proposal: "AWARD",
    didNotAppear: false,
    results: [{ part: "A", title: "Kirjalik test", points: 26, maxPoints: 30, passPoints: 25, isPassed: true }],
  },
  recusals: [{ personId: "2", cause: "ASSESSED", reason: null }],
  votes: [vote("1", "FOR"), vote("3", "AGAINST", "Portfoolio on puudulik")],
  tally: { entitled: 3, present: 2, for: 1, against: 1, abstained: 0, decidedByChair: true },
  result: "AWARD",
  ground: null,
  reasons: null,
};

const refused: RecordedCase = {
  ...common,
  position: 2,
  agendaItemId: "i2",
  applicationId: "a2",
  applicant: "Jaan Õunapuu",
  assessment: null,
  recusals: [],
  votes: [vote("1", "AGAINST", "Ei vasta nõuetele"), vote("2", "AGAINST", "Sama"), vote("3", "FOR")],
  tally: { entitled: 4, present: 3, for: 1, against: 2, abstained: 0, decidedByChair: false },
  result: "REFUSE",
  ground: "KutS § 15 lg 1",
  reasons: "Töökogemus ei ole tõendatud.",
};

/** A sound decision record for tests: one case awarded by the chair's vote, one refused. */
export function aDecisionRecord(): DecisionRecord & {
  members: RecordedMember[];
  cases: (RecordedCase & { votes: RecordedVote[] })[];
} {
  return {
    format: "kutseregister/otsused/1",
    ruleVersion: tallyRuleVersion,
    meetingId: "m1",
    version: 1,
    organisation: { name: "MTÜ Katse Kutseliit", registryCode: "80000001" },
    committee: "Katse kutsekomisjon",
    form: "PHYSICAL",
    startsAt: at,
    place: "Tallinn, Katse 1",
    preparedAt: at,
    members: [...members],
    signers: [{ personId: "1", name: "Peeter Esimees", role: "COMMITTEE_CHAIR" }],
    cases: [awarded, refused].map((one) => ({ ...one, votes: [...one.votes] })),
  };
}
