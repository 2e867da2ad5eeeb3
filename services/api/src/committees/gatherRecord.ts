import { In, IsNull } from "typeorm";
import { Application } from "../applications/Application";
import { ExamResult } from "../exams/ExamResult";
import { ExamSeat } from "../exams/ExamSeat";
import { PaperAssessment } from "../exams/PaperAssessment";
import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { ExamPart } from "../standards/ExamPart";
import { Qualification } from "../standards/Qualification";
import { AgendaItem } from "./AgendaItem";
import { Committee } from "./Committee";
import type { DecisionRecord, RecordedCase } from "./DecisionRecord";
import type { Meeting } from "./Meeting";
import { MeetingSeat } from "./MeetingSeat";
import { Recusal } from "./Recusal";
import type { RequiredSigner } from "./signersOf";
import { tallyRuleVersion } from "./tally";
import { Vote } from "./Vote";

/** What makes one version of the minutes besides the facts of the meeting. */
export interface Edition {
  readonly version: number;
  readonly preparedAt: Date;
  readonly signers: readonly RequiredSigner[];
}

const byPerson = <T extends { readonly personId: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.personId < b.personId ? -1 : 1));

/** Gathers everything of a meeting into its decision record; the same facts always give the same record. */
export async function gatherRecord(act: Act, meeting: Meeting, edition: Edition): Promise<DecisionRecord> {
  const committee = await act.get(Committee, meeting.committeeId);
  const organisation = await act.get(Organisation, committee.organisationId);
  const seats = byPerson(await act.tx.findBy(MeetingSeat, { meetingId: meeting.id }));
  const items = await act.tx.find(AgendaItem, {
    where: { meetingId: meeting.id, removedAt: IsNull() },
    order: { position: "ASC" },
  });
  const ids = [...seats, ...edition.signers].map((one) => one.personId);
  const people = await act.tx.findBy(Person, { id: In(ids) });
  const nameOf = (id: string): string => fullName(people.find((person) => person.id === id));
  const cases: RecordedCase[] = [];
  for (const item of items) cases.push(await recordedCase(act, item));
  return {
    format: "kutseregister/otsused/1",
    ruleVersion: tallyRuleVersion,
    meetingId: meeting.id,
    version: edition.version,
    organisation: { name: organisation.name, registryCode: organisation.registryCode },
    committee: committee.name,
    form: meeting.form,
    startsAt: meeting.startsAt,
    place: meeting.place ?? meeting.webLink,
    ...adjournedOf(meeting),
    preparedAt: edition.preparedAt,
    members: seats.map(({ personId, role, isPresent }) => ({
      personId,
      role,
      name: nameOf(personId),
      isPresent: isPresent === true,
    })),
    signers: byPerson(edition.signers).map(({ personId, role }) => ({ personId, role, name: nameOf(personId) })),
    cases,
  };
}

function adjournedOf({ adjournedAt, adjournReason }: Meeting): Pick<DecisionRecord, "adjourned"> {
  return adjournedAt ? { adjourned: { at: adjournedAt, reason: adjournReason ?? "" } } : {};
}

async function recordedCase(act: Act, item: AgendaItem): Promise<RecordedCase> {
  const application = await act.get(Application, item.applicationId);
  const applicant = await act.get(Person, application.personId);
  const qualification = await act.get(Qualification, application.qualificationId);
  const { version, quorumPercent, quorumNeedsChair, majority, tie } = await act.get(
    AwardingProcedure,
    application.awardingProcedureId,
  );
  const recusals = byPerson(await act.tx.findBy(Recusal, { agendaItemId: item.id }));
  const votes = byPerson(await act.tx.findBy(Vote, { agendaItemId: item.id }));
  return {
    position: item.position,
    agendaItemId: item.id,
    applicationId: application.id,
    applicationNumber: application.number,
    applicant: fullName(applicant),
    qualification: qualification.title,
    submittedCopySha256: application.submittedCopySha256,
    assessment: await assessmentOf(act, application),
    procedureVersion: version,
    rules: { quorumPercent, quorumNeedsChair, majority, tie },
    recusals: recusals.map(({ personId, cause, reason }) => ({ personId, cause, reason })),
    openedAt: item.openedAt,
    closedAt: item.closedAt,
    votes: votes.map(({ personId, choice, reason, castAt }) => ({ personId, choice, reason, castAt })),
    tally: {
      entitled: item.entitled ?? 0,
      present: item.present ?? 0,
      for: item.votesFor ?? 0,
      against: item.votesAgainst ?? 0,
      abstained: item.votesAbstained ?? 0,
      decidedByChair: item.decidedByChair,
    },
    result: item.result ?? "REFUSE",
    ground: item.refusalGround,
    reasons: item.refusalReasons,
  };
}

async function assessmentOf(act: Act, application: Application): Promise<RecordedCase["assessment"]> {
  const seats = await act.tx.findBy(ExamSeat, { applicationId: application.id, givenUpAt: IsNull() });
  const seat = seats.find((one) => one.confirmedAt !== null);
  if (!seat?.proposal) return papersOf(act, application);
  const results = await act.tx.findBy(ExamResult, { examSeatId: seat.id });
  const parts = await act.tx.find(ExamPart, {
    where: { awardingProcedureId: application.awardingProcedureId },
    order: { position: "ASC" },
  });
  return {
    proposal: seat.proposal,
    didNotAppear: seat.didNotAppear,
    results: parts.flatMap((part) => {
      const result = results.find((one) => one.examPartId === part.id);
      if (!result) return [];
      const { code, title, maxPoints, passPoints } = part;
      return [{ part: code, title, points: result.points, maxPoints, passPoints, isPassed: result.isPassed }];
    }),
  };
}

async function papersOf(act: Act, application: Application): Promise<RecordedCase["assessment"]> {
  const [latest] = await act.tx.find(PaperAssessment, {
    where: { applicationId: application.id },
    order: { assessedAt: "DESC" },
  });
  return latest ? { proposal: latest.proposal, didNotAppear: false, results: [], reasons: latest.reasons } : null;
}

function fullName(person: Person | undefined): string {
  return person ? `${person.firstName} ${person.lastName}` : "";
}
