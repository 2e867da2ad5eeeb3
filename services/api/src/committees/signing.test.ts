import { randomUUID } from "node:crypto";
import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { Application } from "../applications/Application";
import { Letter } from "../letters/Letter";
import { Person } from "../people/Person";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { actOver } from "../platform/actOver";
import { putDocument } from "../platform/documents/storeDocument";
import { Event } from "../platform/Event";
import type { Perform } from "../platform/perform";
import { ApplicationCommitteeResolver } from "./ApplicationCommitteeResolver";
import { castVote } from "./castVote";
import { challengeUntil } from "./challengeUntil";
import { checkDecisionRecord } from "./checkDecisionRecord";
import { closeVoting } from "./closeVoting";
import { Decision } from "./Decision";
import { noteDelivery, tellDecision } from "./decisionLetters";
import { findMinutesToSign } from "./findMinutesToSign";
import { keepSignature } from "./keepSignature";
import { Meeting } from "./Meeting";
import { Minutes } from "./Minutes";
import { noteSigning } from "./noteSigning";
import { prepareMinutes } from "./prepareMinutes";
import { readMinutesFiles } from "./readMinutesFiles";
import { renderMinutes } from "./renderMinutes";
import { aCommittee } from "./testing/aCommittee";
import { anOpenMeeting } from "./testing/anOpenMeeting";
import { committeeEntities } from "./testing/committeeEntities";
import { memoryStore } from "./testing/memoryStore";
import { Vote } from "./Vote";

const database = testDatabase(committeeEntities);
const refused = (code: string): unknown => expect.objectContaining({ problems: [expect.objectContaining({ code })] });

async function readyToSign(act: Act, choice: "FOR" | "AGAINST" = "FOR") {
  const ground = await aCommittee(act.tx);
  const { meeting, item } = await anOpenMeeting(act, ground);
  for (const viewer of [ground.chair, ground.deputy, ...ground.members]) {
    await castVote(as(act, viewer), { agendaItemId: item.id, choice, reason: "Nii" });
  }
  const refusal = { refusalGround: "KutS § 15", refusalReasons: "Ei vasta." };
  await closeVoting(as(act, ground.chair), { agendaItemId: item.id, ...refusal });
  await prepareMinutes(as(act, ground.office), { meetingId: meeting.id });
  const minutes = await act.tx.findOneByOrFail(Minutes, { meetingId: meeting.id });
  const store = memoryStore();
  const perform: Perform = (viewer, action, input) => action(actOver(act.tx, viewer, act.now), input);
  await renderMinutes({ minutesId: minutes.id }, { store, perform });
  await renderMinutes({ minutesId: minutes.id }, { store, perform });
  return { ...ground, meeting, item, minutesId: minutes.id, store };
}

/** Keeps a signature of this viewer as if the signing service had proved it. */
async function sign(act: Act, ready: Awaited<ReturnType<typeof readyToSign>>, code?: string) {
  const chair = as(act, ready.chair);
  const person = await act.get(Person, ready.chair.personId ?? "");
  const frozen = await findMinutesToSign(chair, ready.meeting.id);
  const draft = { means: "mobile-id", personalCode: "", signature: {}, reference: {} } as never;
  const signing = await noteSigning(chair, {
    meetingId: ready.meeting.id,
    minutesId: frozen.minutes.id,
    means: "MOBILE_ID",
    draft,
    verificationCode: "1234",
  });
  const container = await putDocument(ready.store, {
    fileName: "p.asice",
    mediaType: "application/zip",
    bytes: Buffer.from(randomUUID()),
  });
  const advanced = {
    state: "signed" as const,
    signatureXml: "<x/>",
    certificatePem: "pem",
    signerCode: code ?? person.personalCode ?? "",
    signedAt: act.now,
  };
  return keepSignature(chair, {
    signingId: signing.id,
    meetingId: ready.meeting.id,
    advanced,
    sealed: { signatureIds: [], container },
  });
}

describe("the minutes", () => {
  it("are frozen, laid out and open for signing; the record can be checked", () =>
    database.inAct(async (act) => {
      const ready = await readyToSign(act);
      const minutes = await act.get(Minutes, ready.minutesId);
      expect(minutes).toMatchObject({ version: 1, voidedAt: null, readyAt: act.now });
      expect(checkDecisionRecord(minutes.content)).toEqual([]);
      expect((await act.get(Meeting, ready.meeting.id)).status).toBe("MINUTES_SIGNING");
      const frozen = await findMinutesToSign(as(act, ready.chair), ready.meeting.id);
      const files = await readMinutesFiles(ready.store, frozen);
      expect(files.map((file) => file.name)).toEqual(["protokoll.pdf", "otsused.json"]);
    }));

  it("are signed by nobody but the required signers, and once", () =>
    database.inAct(async (act) => {
      const ready = await readyToSign(act);
      await expect(findMinutesToSign(as(act, ready.deputy), ready.meeting.id)).rejects.toEqual(
        new AccessError("FORBIDDEN"),
      );
      const other = await aCommittee(act.tx);
      await expect(findMinutesToSign(as(act, other.chair), ready.meeting.id)).rejects.toEqual(
        new AccessError("NOT_FOUND"),
      );
      await expect(sign(act, ready, "38001085718")).rejects.toEqual(refused("SIGNING_WRONG_PERSON"));
      await sign(act, ready);
      await expect(findMinutesToSign(as(act, ready.chair), ready.meeting.id)).rejects.toEqual(
        refused("ALREADY_SIGNED"),
      );
    }));

  it("are refused when a byte of a file, or a vote behind them, has changed", () =>
    database.inAct(async (act) => {
      const ready = await readyToSign(act);
      const frozen = await findMinutesToSign(as(act, ready.chair), ready.meeting.id);
      const original = await ready.store.get(frozen.pdf.storageKey);
      const touched = Buffer.from(original);
      touched[100] = (touched[100] ?? 0) ^ 1;
      await ready.store.put(frozen.pdf.storageKey, touched);
      await expect(readMinutesFiles(ready.store, frozen)).rejects.toEqual(refused("MINUTES_CHANGED"));
      await act.tx.update(
        Vote,
        { agendaItemId: ready.item.id, personId: ready.deputy.personId ?? "" },
        { choice: "ABSTAIN" },
      );
      await expect(findMinutesToSign(as(act, ready.chair), ready.meeting.id)).rejects.toEqual(
        refused("MINUTES_CHANGED"),
      );
      await prepareMinutes(as(act, ready.office), { meetingId: ready.meeting.id });
      expect(await act.get(Minutes, ready.minutesId)).toMatchObject({ voidedAt: act.now });
      await expect(findMinutesToSign(as(act, ready.chair), ready.meeting.id)).rejects.toEqual(
        refused("MINUTES_NOT_READY"),
      );
    }));
});

describe("decisions", () => {
  it("take effect with the signature and not before", () =>
    database.inAct(async (act) => {
      const ready = await readyToSign(act);
      expect(await act.tx.countBy(Decision, { agendaItemId: ready.item.id })).toBe(0);
      expect((await act.get(Application, ready.item.applicationId)).status).toBe("AT_COMMITTEE");
      await sign(act, ready);
      expect((await act.get(Application, ready.item.applicationId)).status).toBe("AWARDED");
      expect((await act.get(Meeting, ready.meeting.id)).status).toBe("SIGNED");
      expect(await act.tx.findOneByOrFail(Decision, { agendaItemId: ready.item.id })).toMatchObject({
        result: "AWARD",
        effectiveAt: act.now,
      });
      expect(await act.tx.countBy(Event, { type: "minutes.signed", subjectId: ready.minutesId })).toBe(1);
    }));

  it("that refuse tell ground, reasons and how to challenge; the time runs from the opening of the letter", () =>
    database.inAct(async (act) => {
      const ready = await readyToSign(act, "AGAINST");
      await sign(act, ready);
      const event = await act.tx.findOneByOrFail(Event, {
        type: "application.decided",
        subjectId: ready.item.applicationId,
      });
      await tellDecision(act, event);
      await tellDecision(act, event);
      const [letter, ...more] = await act.tx.findBy(Letter, { eventId: event.id });
      expect(more).toEqual([]);
      for (const part of ["KutS § 15", "Ei vasta.", "30 päeva", "§ 75"]) expect(letter?.body).toContain(part);
      const before = await act.tx.findOneByOrFail(Decision, { applicationId: ready.item.applicationId });
      expect(challengeUntil(before)).toBeNull();
      await noteDelivery(act, { ...event, subjectId: letter?.id ?? "", at: new Date("2026-11-30T22:30:00Z") });
      const after = await act.tx.findOneByOrFail(Decision, { applicationId: ready.item.applicationId });
      expect(challengeUntil(after)).toBe("2026-12-31");
    }));

  it("and the agenda are not the recused member's nor the applicant's to see before", () =>
    database.inAct(async (act) => {
      const ready = await readyToSign(act);
      const application = await act.get(Application, ready.item.applicationId);
      const resolver = new ApplicationCommitteeResolver();
      const seen = async (viewer: typeof ready.chair) =>
        (await resolver.agendaItem(application, contextOver(act.tx, viewer)))?.id;
      expect(await seen(ready.chair)).toBe(ready.item.id);
      expect(await seen({ ...ready.chair, personId: application.personId })).toBeUndefined();
      await act.tx.query("insert into recusal (agenda_item_id, person_id, cause) values ($1, $2, 'ASSESSED')", [
        ready.item.id,
        ready.deputy.personId,
      ]);
      expect(await seen(ready.deputy)).toBeUndefined();
      expect(await resolver.decision(application, contextOver(act.tx, ready.office))).toBeNull();
    }));
});
