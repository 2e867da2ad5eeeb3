import { Application } from "../applications/Application";
import { moveApplication } from "../applications/moveApplication";
import { Mandate } from "../people/Mandate";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { tallinnDay } from "../platform/tallinnDay";
import { AgendaItem } from "./AgendaItem";
import { ballotOf } from "./ballotOf";
import { Committee } from "./Committee";
import type { ConveneMeetingInput } from "./ConveneMeetingInput";
import { Meeting } from "./Meeting";
import { meetingFaults } from "./meetingFaults";
import { canConvene } from "./meetingPolicy";
import { MeetingSeat } from "./MeetingSeat";
import { isComplete, membersOn } from "./membersOn";
import { Recusal } from "./Recusal";
import { recusedFrom } from "./recusedFrom";
import { rulesOf } from "./rulesOf";
import { tally } from "./tally";

/** The body convenes its committee on the cases that are ready; the register recuses those who assessed. KutS § 18. */
export async function conveneMeeting(act: Act, input: ConveneMeetingInput): Promise<Meeting> {
  const committee = await act.lock(Committee, input.committeeId, "share");
  authorizeSeen(canConvene(act.viewer, committee));
  refuseAll(meetingFaults(input, act.today));
  const members = membersOn(await act.tx.findBy(Mandate, { committeeId: committee.id }), tallinnDay(input.startsAt));
  if (!isComplete(members)) throw new Refusal(ProblemCode.COMMITTEE_INCOMPLETE, "committeeId");
  const applications = await lockReady(act, committee, input.applicationIds);
  const meeting = await act.tx.save(
    Meeting,
    act.tx.create(Meeting, {
      committeeId: committee.id,
      form: input.form,
      startsAt: input.startsAt,
      place: input.place?.trim() || null,
      webLink: input.webLink?.trim() || null,
      status: "CONVENED",
      convenedAt: act.now,
      convenedBy: act.viewer.personId ?? "",
    }),
  );
  const seats = members.map(({ personId, role }) => ({ meetingId: meeting.id, personId, role, isPresent: null }));
  await act.tx.insert(MeetingSeat, seats);
  for (const [at, application] of applications.entries()) await putOnAgenda(act, meeting, application, at + 1, seats);
  await act.record("meeting.convened", meeting.id, { cases: applications.length });
  return meeting;
}

/** Locks in one order whatever the order of the agenda, so that two conveners never wait for each other. */
async function lockReady(act: Act, committee: Committee, ids: readonly string[]): Promise<Application[]> {
  const wanted = [...new Set(ids)];
  const locked = new Map<string, Application>();
  for (const id of [...wanted].sort()) {
    const application = await act.lock(Application, id);
    authorizeSeen(application.organisationId === committee.organisationId);
    if (application.status !== "ASSESSED") throw new Refusal(ProblemCode.APPLICATION_NOT_READY, "applicationIds");
    locked.set(id, application);
  }
  return wanted.flatMap((id) => locked.get(id) ?? []);
}

type NewSeat = Pick<MeetingSeat, "meetingId" | "personId" | "role" | "isPresent">;

async function putOnAgenda(
  act: Act,
  meeting: Meeting,
  application: Application,
  position: number,
  seats: readonly NewSeat[],
): Promise<void> {
  const recused = await recusedFrom(
    act,
    application,
    seats.map((seat) => seat.personId),
  );
  const everyone = seats.map((seat) => ({ ...seat, isPresent: true }));
  const rules = await rulesOf(act, { applicationId: application.id });
  const best = tally(
    ballotOf(
      everyone,
      recused.map((recusal) => recusal.personId),
      [],
      rules,
    ),
  );
  if (!best.quorumReached) throw new Refusal(ProblemCode.COMMITTEE_INCOMPLETE, "applicationIds");
  const item = await act.tx.save(
    AgendaItem,
    act.tx.create(AgendaItem, { meetingId: meeting.id, applicationId: application.id, position }),
  );
  const rows = recused.map((recusal) => ({ ...recusal, agendaItemId: item.id, recordedAt: act.now }));
  if (rows.length > 0) await act.tx.insert(Recusal, rows);
  await moveApplication(act, application, "PUT_ON_AGENDA");
  await act.record("application.putOnAgenda", application.id, { meetingId: meeting.id, agendaItemId: item.id });
}
