import { as, testDatabase } from "../../test/testDatabase";
import { Application } from "../applications/Application";
import { Letter } from "../letters/Letter";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { adjournMeeting } from "./adjournMeeting";
import { AgendaItem } from "./AgendaItem";
import { castVote } from "./castVote";
import { closeVoting } from "./closeVoting";
import { conveneMeeting } from "./conveneMeeting";
import { declareRecusal } from "./declareRecusal";
import { gatherRecord } from "./gatherRecord";
import { Meeting } from "./Meeting";
import { minutesView } from "./minutesView";
import { sendCaseBack } from "./sendCaseBack";
import { tellCaseSentBack, tellMeetingAdjourned } from "./sentBackLetters";
import { aCommittee, type CommitteeGround } from "./testing/aCommittee";
import { anOpenMeeting, type OpenMeeting } from "./testing/anOpenMeeting";
import { committeeEntities } from "./testing/committeeEntities";

const database = testDatabase(committeeEntities);
const refused = (code: string): unknown => expect.objectContaining({ problems: [expect.objectContaining({ code })] });
const notFound = new AccessError("NOT_FOUND");
const forbidden = new AccessError("FORBIDDEN");

const statusOf = async (act: Act, item: AgendaItem): Promise<string> =>
  (await act.get(Application, item.applicationId)).status;

async function decide(act: Act, ground: CommitteeGround, item: AgendaItem): Promise<void> {
  await castVote(as(act, ground.chair), { agendaItemId: item.id, choice: "FOR" });
  await closeVoting(as(act, ground.chair), { agendaItemId: item.id });
}

async function twoCases(act: Act): Promise<OpenMeeting & { ground: CommitteeGround; other: AgendaItem }> {
  const ground = await aCommittee(act.tx, { cases: 2 });
  const open = await anOpenMeeting(act, ground);
  const [, other = open.item] = open.items;
  return { ...open, ground, other };
}

describe("a case that cannot be decided", () => {
  it("is sent back with a reason; its votes count for nothing and it may come before another meeting", () =>
    database.inAct(async (act) => {
      const { ground, item, other, meeting } = await twoCases(act);
      await castVote(as(act, ground.deputy), { agendaItemId: item.id, choice: "FOR" });
      const input = { agendaItemId: item.id, reason: " Portfoolio puudub toimikust. " };
      const sent = await sendCaseBack(as(act, ground.chair), input);
      expect(sent).toMatchObject({ removedReason: "Portfoolio puudub toimikust.", result: null });
      expect(await statusOf(act, item)).toBe("ASSESSED");
      expect((await act.get(Meeting, meeting.id)).status).toBe("IN_SESSION");
      const vote = castVote(as(act, ground.chair), { agendaItemId: item.id, choice: "FOR" });
      await expect(vote).rejects.toEqual(notFound);
      const event = await act.tx.findOneByOrFail(Event, { subjectId: item.id, type: "agenda_item.sentBack" });
      await tellCaseSentBack(act, event);
      const letters = await act.tx.findBy(Letter, { template: "agendaItem.sentBack", eventId: event.id });
      expect(letters.map(({ personId }) => personId)).toEqual([ground.office.personId]);
      expect(letters[0]?.body).toContain("Portfoolio puudub toimikust.");
      await decide(act, ground, other);
      expect((await act.get(Meeting, meeting.id)).status).toBe("VOTING_CLOSED");
      const edition = { version: 1, preparedAt: act.now, signers: [] };
      const record = await gatherRecord(act, await act.get(Meeting, meeting.id), edition);
      expect(record.cases.map(({ agendaItemId }) => agendaItemId)).toEqual([other.id]);
      const again = await conveneMeeting(as(act, ground.office), {
        ...{ committeeId: ground.committee.id, form: "ONLINE", webLink: "https://koosolek.example" },
        ...{ startsAt: act.now, applicationIds: [item.applicationId] },
      });
      expect(again.status).toBe("CONVENED");
    }));

  it("is the last open one: the meeting goes on to its minutes, or is over when nothing was decided", () =>
    database.inAct(async (act) => {
      const { ground, item, other, meeting } = await twoCases(act);
      await decide(act, ground, other);
      await sendCaseBack(as(act, ground.chair), { agendaItemId: item.id, reason: "Hindaja puudub." });
      expect((await act.get(Meeting, meeting.id)).status).toBe("VOTING_CLOSED");
      const lone = await aCommittee(act.tx);
      const single = await anOpenMeeting(act, lone);
      await sendCaseBack(as(act, lone.chair), { agendaItemId: single.item.id, reason: "Hindaja puudub." });
      expect((await act.get(Meeting, single.meeting.id)).status).toBe("CANCELLED");
    }));

  it("is sent back by who presides alone, with a reason, and not once it is decided", () =>
    database.inAct(async (act) => {
      const { ground, item, other } = await twoCases(act);
      const input = { agendaItemId: item.id, reason: "Põhjus" };
      const [member = ground.chair] = ground.members;
      await expect(sendCaseBack(as(act, member), input)).rejects.toEqual(forbidden);
      await expect(sendCaseBack(as(act, ground.deputy), input)).rejects.toEqual(forbidden);
      await expect(sendCaseBack(as(act, ground.office), input)).rejects.toEqual(notFound);
      await expect(sendCaseBack(as(act, ground.chair), { ...input, reason: " " })).rejects.toEqual(
        refused("REASON_REQUIRED"),
      );
      await declareRecusal(as(act, ground.chair), { agendaItemId: item.id, reason: "Taotleja on minu töötaja" });
      await expect(sendCaseBack(as(act, ground.chair), input)).rejects.toEqual(refused("MEMBER_RECUSED"));
      await decide(act, ground, other);
      const decided = sendCaseBack(as(act, ground.chair), { ...input, agendaItemId: other.id });
      await expect(decided).rejects.toEqual(refused("VOTING_CLOSED"));
      expect((await sendCaseBack(as(act, ground.deputy), input)).removedReason).toBe("Põhjus");
    }));
});

describe("a meeting that ends early", () => {
  it("keeps what was decided for the minutes and lets the open cases wait; who convened is told", () =>
    database.inAct(async (act) => {
      const { ground, item, other, meeting } = await twoCases(act);
      await decide(act, ground, item);
      const input = { meetingId: meeting.id, reason: "Kvoorum kadus." };
      const ended = await adjournMeeting(as(act, ground.chair), input);
      expect(ended).toMatchObject({ status: "VOTING_CLOSED", adjournReason: "Kvoorum kadus." });
      expect([await statusOf(act, item), await statusOf(act, other)]).toEqual(["AT_COMMITTEE", "ASSESSED"]);
      await expect(adjournMeeting(as(act, ground.chair), input)).rejects.toEqual(refused("MEETING_WRONG_STATE"));
      const event = await act.tx.findOneByOrFail(Event, { subjectId: meeting.id, type: "meeting.adjourned" });
      expect(event.data).toEqual({ sentBack: 1 });
      const record = await gatherRecord(act, ended, { version: 1, preparedAt: act.now, signers: [] });
      expect(record.adjourned).toEqual({ at: act.now, reason: "Kvoorum kadus." });
      const facts = minutesView(record, "0".repeat(64)).facts.map(({ label, value }) => `${label}: ${value}`);
      expect(facts.join("; ")).toMatch(
        /Koosolek katkestati: .+ kell \d\d[.:]\d\d; Katkestamise põhjus: Kvoorum kadus\./,
      );
      await tellMeetingAdjourned(act, event);
      expect(await act.tx.countBy(Letter, { eventId: event.id, personId: ground.office.personId ?? "" })).toBe(1);
    }));

  it("counts as called off when nothing was decided, even by a chair who is recused in its only case", () =>
    database.inAct(async (act) => {
      const ground = await aCommittee(act.tx);
      const { item, meeting } = await anOpenMeeting(act, ground);
      await declareRecusal(as(act, ground.chair), { agendaItemId: item.id, reason: "Taotleja on minu töötaja" });
      const input = { meetingId: meeting.id, reason: "Kedagi ei ole juhatama." };
      const [member = ground.chair] = ground.members;
      await expect(adjournMeeting(as(act, member), input)).rejects.toEqual(forbidden);
      await expect(adjournMeeting(as(act, ground.office), input)).rejects.toEqual(forbidden);
      expect((await adjournMeeting(as(act, ground.chair), input)).status).toBe("CANCELLED");
      expect(await statusOf(act, item)).toBe("ASSESSED");
    }));
});
