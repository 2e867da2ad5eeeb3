import { letterDay } from "../letters/letterDay";
import { tallinnDay } from "../platform/tallinnDay";
import type { DecisionRecord, RecordedCase } from "./DecisionRecord";
import { quorumOf } from "./tally";

/** Everything the minutes' pages say, as text: the template only lays it out. In Estonian, the language of proceedings. */
export interface MinutesView {
  readonly title: string;
  readonly organisation: string;
  readonly committee: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly members: readonly { readonly name: string; readonly role: string; readonly presence: string }[];
  readonly cases: readonly CaseView[];
  readonly signers: readonly { readonly name: string; readonly role: string }[];
  /** SHA-256 of otsused.json, so that the two files cannot be parted. */
  readonly sha256: string;
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
}

interface CaseView {
  readonly heading: string;
  readonly qualification: string;
  readonly number: string;
  readonly proposal: string;
  readonly results: readonly { readonly title: string; readonly points: string; readonly outcome: string }[];
  readonly recusals: readonly string[];
  readonly votes: readonly { readonly name: string; readonly choice: string; readonly reason: string }[];
  readonly quorum: string;
  readonly count: string;
  readonly decision: string;
  readonly ground: string | null;
  readonly reasons: string | null;
}

const roles: Readonly<Record<string, string>> = {
  COMMITTEE_CHAIR: "esimees",
  COMMITTEE_DEPUTY: "aseesimees",
  COMMITTEE_MEMBER: "liige",
  COORDINATOR: "sekretär",
};
const forms = { PHYSICAL: "koosolek kohapeal", ONLINE: "koosolek veebis", WRITTEN_VOTE: "kirjalik hääletus" } as const;
const choices = { FOR: "poolt", AGAINST: "vastu", ABSTAIN: "erapooletu" } as const;
const causes = { ASSESSED: "hindas taotlejat", DECLARED: "taandas end" } as const;
const clock = new Intl.DateTimeFormat("et-EE", { timeZone: "Europe/Tallinn", hour: "2-digit", minute: "2-digit" });

/** The text of the minutes from the frozen record. */
export function minutesView(record: DecisionRecord, sha256: string): MinutesView {
  const startsAt = new Date(record.startsAt);
  const preparedAt = new Date(record.preparedAt);
  const [year = 0, month = 1, day = 1] = tallinnDay(preparedAt).split("-").map(Number);
  return {
    title: "Kutsekomisjoni protokoll",
    organisation: `${record.organisation.name} (registrikood ${record.organisation.registryCode})`,
    committee: record.committee,
    facts: [
      { label: "Aeg", value: moment(startsAt) },
      { label: "Vorm", value: forms[record.form] },
      { label: "Koht", value: record.place ?? "–" },
      ...adjournedFacts(record),
      { label: "Protokoll koostatud", value: `${moment(preparedAt)}, versioon ${record.version}` },
    ],
    members: record.members.map((member) => ({
      name: member.name,
      role: roles[member.role] ?? member.role,
      presence: member.isPresent ? "kohal" : "puudus",
    })),
    cases: record.cases.map((one) => caseView(record, one)),
    signers: record.signers.map((signer) => ({ name: signer.name, role: roles[signer.role] ?? signer.role })),
    sha256,
    day: { year, month, day },
  };
}

function adjournedFacts({ adjourned }: DecisionRecord): MinutesView["facts"] {
  if (!adjourned) return [];
  return [
    { label: "Koosolek katkestati", value: moment(new Date(adjourned.at)) },
    { label: "Katkestamise põhjus", value: adjourned.reason },
  ];
}

function caseView(record: DecisionRecord, one: RecordedCase): CaseView {
  const nameOf = (id: string): string => record.members.find((member) => member.personId === id)?.name ?? "–";
  const { tally } = one;
  const needed = quorumOf(tally.entitled, one.rules.quorumPercent);
  return {
    heading: `${one.position}. ${one.applicant}`,
    qualification: one.qualification,
    number: one.applicationNumber ?? "–",
    proposal: proposalText(one.assessment),
    results: (one.assessment?.results ?? []).map((result) => ({
      title: result.title,
      points: `${result.points} / ${result.maxPoints} (lävend ${result.passPoints})`,
      outcome: result.isPassed ? "sooritatud" : "sooritamata",
    })),
    recusals: one.recusals.map(({ personId, cause, reason }) =>
      [`${nameOf(personId)} – ${causes[cause]}`, reason].filter(Boolean).join(": "),
    ),
    votes: one.votes.map((vote) => ({
      name: nameOf(vote.personId),
      choice: choices[vote.choice],
      reason: vote.reason ?? "",
    })),
    quorum: `Hääleõiguslikke liikmeid ${tally.entitled}, kohal ${tally.present}, otsustamiseks vaja ${needed}.`,
    count:
      `Poolt ${tally.for}, vastu ${tally.against}, erapooletuid ${tally.abstained}.` +
      (tally.decidedByChair ? " Hääled jagunesid võrdselt; otsustas koosoleku juhataja hääl." : ""),
    decision: one.result === "AWARD" ? "Anda kutse" : "Jätta kutse andmata",
    ground: one.ground,
    reasons: one.reasons,
  };
}

function proposalText(assessment: RecordedCase["assessment"]): string {
  if (!assessment) return "hinnatud dokumentide alusel";
  if (assessment.didNotAppear) return "taotleja ei ilmunud eksamile";
  const proposal = assessment.proposal === "AWARD" ? "anda kutse" : "jätta kutse andmata";
  return assessment.reasons ? `${proposal}, hinnatud dokumentide alusel: ${assessment.reasons}` : proposal;
}

function moment(at: Date): string {
  return `${letterDay(tallinnDay(at), "et")} kell ${clock.format(at)}`;
}
