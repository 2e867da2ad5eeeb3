import { as, testDatabase } from "../../test/testDatabase";
import { Application } from "../applications/Application";
import { ExamSeat } from "../exams/ExamSeat";
import { anExamSession } from "../exams/testing/anExamSession";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import { AccessError } from "../platform/AccessError";
import { Event } from "../platform/Event";
import { actingAs } from "../platform/testing/actingAs";
import { AgendaItem } from "./AgendaItem";
import { cancelMeeting } from "./cancelMeeting";
import { castVote } from "./castVote";
import { closeVoting } from "./closeVoting";
import { conveneMeeting } from "./conveneMeeting";
import { declareRecusal } from "./declareRecusal";
import { markAttendance } from "./markAttendance";
import { Meeting } from "./Meeting";
import { MeetingSeat } from "./MeetingSeat";
import { openVoting } from "./openVoting";
import { Recusal } from "./Recusal";
import { aCommittee, type CommitteeGround } from "./testing/aCommittee";
import { anOpenMeeting } from "./testing/anOpenMeeting";
import { committeeEntities } from "./testing/committeeEntities";
import { Vote } from "./Vote";

const database = testDatabase(committeeEntities);
const refused = (code: string): unknown => expect.objectContaining({ problems: [expect.objectContaining({ code })] });
const notFound = new AccessError("NOT_FOUND");
const forbidden = new AccessError("FORBIDDEN");

const invitation = (ground: CommitteeGround) => ({
  committeeId: ground.committee.id,
  form: "PHYSICAL" as const,
  place: "Tallinn",
  startsAt: new Date(),
  applicationIds: ground.applications.map((application) => application.id),
});

describe("convening a meeting", () => {
  it("seats the members of the day and puts the cases on the agenda", () =>
    database.inAct(async (act) => {
      const ground = await aCommittee(act.tx, { cases: 2 });
      await aMandate(act.tx, {
        personId: (await aPerson(act.tx)).id,
        role: "COMMITTEE_MEMBER",
        organisationId: ground.committee.organisationId,
        committeeId: ground.committee.id,
        validUntil: "2020-12-31",
      });
      const meeting = await conveneMeeting(as(act, ground.office), invitation(ground));
      expect(await act.tx.countBy(MeetingSeat, { meetingId: meeting.id })).toBe(4);
      expect(await act.tx.countBy(AgendaItem, { meetingId: meeting.id })).toBe(2);
      for (const { id } of ground.applications) expect((await act.get(Application, id)).status).toBe("AT_COMMITTEE");
      await expect(conveneMeeting(as(act, ground.office), invitation(ground))).rejects.toEqual(
        refused("APPLICATION_NOT_READY"),
      );
      await cancelMeeting(as(act, ground.office), { meetingId: meeting.id, reason: "Tuli ette" });
      expect((await conveneMeeting(as(act, ground.office), invitation(ground))).status).toBe("CONVENED");
    }));

  it("is refused without cases, in the past, without a place, to an incomplete committee and to another body", () =>
    database.inAct(async (act) => {
      const ground = await aCommittee(act.tx);
      const office = as(act, ground.office);
      await expect(conveneMeeting(office, { ...invitation(ground), applicationIds: [] })).rejects.toEqual(
        refused("AGENDA_EMPTY"),
      );
      await expect(conveneMeeting(office, { ...invitation(ground), startsAt: new Date(0) })).rejects.toEqual(
        refused("DATE_INVALID"),
      );
      await expect(conveneMeeting(office, { ...invitation(ground), place: " " })).rejects.toEqual(
        refused("FIELD_REQUIRED"),
      );
      const small = await aCommittee(act.tx, { members: 0 });
      await expect(conveneMeeting(as(act, small.office), invitation(small))).rejects.toEqual(
        refused("COMMITTEE_INCOMPLETE"),
      );
      await expect(conveneMeeting(as(act, small.office), invitation(ground))).rejects.toEqual(notFound);
      await expect(
        conveneMeeting(office, { ...invitation(ground), applicationIds: [small.applications[0]?.id ?? ""] }),
      ).rejects.toEqual(notFound);
    }));

  it("recuses who assessed the applicant, and the applicant", () =>
    database.inAct(async (act) => {
      const ground = await aCommittee(act.tx, { cases: 2 });
      const [first, second] = ground.applications;
      const { session, assessor } = await anExamSession(act.tx, ground.awarded);
      await aMandate(act.tx, {
        personId: assessor.id,
        role: "COMMITTEE_MEMBER",
        organisationId: ground.committee.organisationId,
        committeeId: ground.committee.id,
      });
      await act.tx.insert(ExamSeat, { examSessionId: session.id, applicationId: first?.id ?? "", takenAt: act.now });
      await act.tx.update(Application, { id: second?.id ?? "" }, { personId: ground.members[0]?.personId ?? "" });
      const meeting = await conveneMeeting(as(act, ground.office), invitation(ground));
      const [one, two] = await act.tx.find(AgendaItem, {
        where: { meetingId: meeting.id },
        order: { position: "ASC" },
      });
      const causes = async (id = "") =>
        (await act.tx.findBy(Recusal, { agendaItemId: id })).map(({ personId, cause }) => [personId, cause]);
      expect(await causes(one?.id)).toEqual([[assessor.id, "ASSESSED"]]);
      expect(await causes(two?.id)).toEqual([[ground.members[0]?.personId, "DECLARED"]]);
    }));
});

describe("voting", () => {
  it("ends in what the rule says, with everything counted", () =>
    database.inAct(async (act) => {
      const ground = await aCommittee(act.tx, { members: 3 });
      const { item, meeting } = await anOpenMeeting(act, ground);
      const vote = (viewer = ground.chair, choice: Vote["choice"] = "FOR") =>
        castVote(as(act, viewer), { agendaItemId: item.id, choice, reason: "Nii" });
      await vote(ground.chair, "AGAINST");
      await vote(ground.deputy, "AGAINST");
      await vote(ground.deputy, "FOR");
      for (const member of ground.members) await vote(member, "FOR");
      const closed = await closeVoting(as(act, ground.chair), { agendaItemId: item.id });
      expect(closed).toMatchObject({
        result: "AWARD",
        votesFor: 4,
        votesAgainst: 1,
        votesAbstained: 0,
        entitled: 5,
        present: 5,
        decidedByChair: false,
      });
      expect((await act.get(Meeting, meeting.id)).status).toBe("VOTING_CLOSED");
      expect((await act.get(Application, item.applicationId)).status).toBe("AT_COMMITTEE");
      await expect(vote()).rejects.toEqual(refused("VOTING_CLOSED"));
      await expect(closeVoting(as(act, ground.chair), { agendaItemId: item.id })).rejects.toEqual(
        refused("VOTING_CLOSED"),
      );
      const events = await act.tx.findBy(Event, { subjectId: item.id, type: "vote.cast" });
      expect(events).toHaveLength(6);
      expect(JSON.stringify(events.map((event) => event.data))).not.toContain("FOR");
    }));

  it("against needs a reason, and a refusal its ground and reasons", () =>
    database.inAct(async (act) => {
      const ground = await aCommittee(act.tx, { members: 1 });
      const { item } = await anOpenMeeting(act, ground);
      const input = { agendaItemId: item.id, choice: "AGAINST" as const };
      await expect(castVote(as(act, ground.chair), input)).rejects.toEqual(refused("VOTE_REASON_REQUIRED"));
      await expect(castVote(as(act, ground.chair), { ...input, reason: "x".repeat(10_001) })).rejects.toEqual(
        refused("FIELD_TOO_LONG"),
      );
      const close = (texts = {}) => closeVoting(as(act, ground.chair), { agendaItemId: item.id, ...texts });
      await expect(close()).rejects.toEqual(refused("NO_VOTES"));
      await castVote(as(act, ground.chair), { ...input, reason: "Ei vasta nõuetele" });
      await expect(close({ refusalReasons: " " })).rejects.toMatchObject({
        problems: [{ code: "REFUSAL_GROUND_REQUIRED" }, { code: "REFUSAL_REASONS_REQUIRED" }],
      });
      const closed = await close({ refusalGround: "KutS § 15", refusalReasons: "Praktiline osa sooritamata." });
      expect(closed).toMatchObject({ result: "REFUSE", refusalGround: "KutS § 15" });
    }));

  it("is the chair's to break on a tie", () =>
    database.inAct(async (act) => {
      const ground = await aCommittee(act.tx);
      const { item } = await anOpenMeeting(act, ground);
      const vote = (viewer: typeof ground.chair, choice: Vote["choice"]) =>
        castVote(as(act, viewer), { agendaItemId: item.id, choice, reason: "Nii" });
      await vote(ground.chair, "FOR");
      await vote(ground.deputy, "AGAINST");
      expect(await closeVoting(as(act, ground.chair), { agendaItemId: item.id })).toMatchObject({
        result: "AWARD",
        decidedByChair: true,
      });
    }));

  it("is led by the deputy only while the chair is away", () =>
    database.inAct(async (act) => {
      const ground = await aCommittee(act.tx);
      const { item } = await anOpenMeeting(act, ground);
      await castVote(as(act, ground.chair), { agendaItemId: item.id, choice: "FOR" });
      await expect(closeVoting(as(act, ground.deputy), { agendaItemId: item.id })).rejects.toEqual(forbidden);
      await expect(closeVoting(as(act, ground.members[0] ?? ground.chair), { agendaItemId: item.id })).rejects.toEqual(
        forbidden,
      );
      const away = await aCommittee(act.tx);
      const meeting = await anOpenMeeting(act, away, [away.deputy, ...away.members]);
      await castVote(as(act, away.deputy), { agendaItemId: meeting.item.id, choice: "FOR" });
      await expect(castVote(as(act, away.chair), { agendaItemId: meeting.item.id, choice: "FOR" })).rejects.toEqual(
        refused("MEMBER_ABSENT"),
      );
      expect((await closeVoting(as(act, away.deputy), { agendaItemId: meeting.item.id })).result).toBe("AWARD");
    }));

  it("does not begin without attendance or a quorum, and keeps attendance while it is open", () =>
    database.inAct(async (act) => {
      const ground = await aCommittee(act.tx, { cases: 1 });
      const meeting = await conveneMeeting(as(act, ground.office), invitation(ground));
      const { id } = await act.tx.findOneByOrFail(AgendaItem, { meetingId: meeting.id });
      const open = () => openVoting(as(act, ground.chair), { agendaItemId: id });
      const mark = (...present: (typeof ground.chair)[]) =>
        markAttendance(as(act, ground.chair), {
          meetingId: meeting.id,
          presentPersonIds: present.map((viewer) => viewer.personId ?? ""),
        });
      await expect(open()).rejects.toEqual(refused("ATTENDANCE_NOT_MARKED"));
      await mark(ground.chair, ground.deputy);
      await expect(open()).rejects.toEqual(refused("QUORUM_MISSING"));
      await expect(castVote(as(act, ground.chair), { agendaItemId: id, choice: "FOR" })).rejects.toEqual(
        refused("VOTING_NOT_OPEN"),
      );
      await mark(ground.chair, ground.deputy, ...ground.members);
      expect((await open()).openedAt).toEqual(act.now);
      await expect(mark(ground.chair)).rejects.toEqual(refused("VOTING_STILL_OPEN"));
      await expect(
        markAttendance(as(act, ground.members[0] ?? ground.office), { meetingId: meeting.id, presentPersonIds: [] }),
      ).rejects.toEqual(forbidden);
    }));

  it("is closed to the recused and to strangers; who steps back loses the vote and the place in the quorum", () =>
    database.inAct(async (act) => {
      const ground = await aCommittee(act.tx);
      const { item } = await anOpenMeeting(act, ground);
      const [member] = ground.members;
      if (!member) throw new Error("no member");
      await castVote(as(act, member), { agendaItemId: item.id, choice: "FOR" });
      await expect(declareRecusal(as(act, member), { agendaItemId: item.id, reason: "" })).rejects.toEqual(
        refused("REASON_REQUIRED"),
      );
      await declareRecusal(as(act, member), { agendaItemId: item.id, reason: "Taotleja on minu töötaja" });
      expect(await act.tx.countBy(Vote, { agendaItemId: item.id })).toBe(0);
      await expect(castVote(as(act, member), { agendaItemId: item.id, choice: "FOR" })).rejects.toEqual(
        refused("MEMBER_RECUSED"),
      );
      const other = await aCommittee(act.tx);
      await expect(castVote(as(act, other.chair), { agendaItemId: item.id, choice: "FOR" })).rejects.toEqual(notFound);
      await expect(
        castVote(as(act, actingAs(ground.chair.personId ?? "")), { agendaItemId: item.id, choice: "FOR" }),
      ).rejects.toEqual(notFound);
      await castVote(as(act, ground.chair), { agendaItemId: item.id, choice: "FOR" });
      expect(await closeVoting(as(act, ground.chair), { agendaItemId: item.id })).toMatchObject({
        entitled: 3,
        present: 3,
        votesFor: 1,
      });
    }));
});
