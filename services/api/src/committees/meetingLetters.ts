import { IsNull } from "typeorm";
import { writeLetter } from "../letters/writeLetter";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import type { Locale } from "../platform/Viewer";
import { AgendaItem } from "./AgendaItem";
import { Committee } from "./Committee";
import { Meeting } from "./Meeting";
import { calledOffTexts, invitationTexts, signatureAskedTexts } from "./meetingLetterTexts";
import { MeetingSeat } from "./MeetingSeat";
import { Minutes } from "./Minutes";
import { MinutesSigner } from "./MinutesSigner";

/** Invites everybody seated. After "meeting.convened". */
export async function inviteMembers(act: Act, event: Event): Promise<void> {
  const meeting = await act.get(Meeting, event.subjectId);
  const cases = await act.tx.countBy(AgendaItem, { meetingId: meeting.id, removedAt: IsNull() });
  const where = [meeting.place, meeting.webLink].filter(Boolean).join(", ");
  const params = { committee: await namesOf(act, meeting), startsAt: meeting.startsAt, where, cases };
  for (const { personId } of await seatsOf(act, meeting)) {
    await writeLetter(act, { personId, template: "meeting.invitation", texts: invitationTexts, params, event });
  }
}

/** Tells everybody seated that the meeting is off. After "meeting.cancelled". */
export async function callOffMembers(act: Act, event: Event): Promise<void> {
  const meeting = await act.get(Meeting, event.subjectId);
  const committee = await namesOf(act, meeting);
  const params = { committee, startsAt: meeting.startsAt, reason: meeting.cancelReason ?? "" };
  for (const { personId } of await seatsOf(act, meeting)) {
    await writeLetter(act, { personId, template: "meeting.cancelled", texts: calledOffTexts, params, event });
  }
}

/** Asks the required signers to sign. After "minutes.ready". */
export async function askForSignatures(act: Act, event: Event): Promise<void> {
  const minutes = await act.get(Minutes, event.subjectId);
  if (minutes.voidedAt) return;
  const meeting = await act.get(Meeting, minutes.meetingId);
  const params = { committee: await namesOf(act, meeting), startsAt: meeting.startsAt };
  for (const { personId } of await act.tx.findBy(MinutesSigner, { minutesId: minutes.id })) {
    await writeLetter(act, { personId, template: "minutes.toSign", texts: signatureAskedTexts, params, event });
  }
}

function seatsOf(act: Act, meeting: Meeting): Promise<MeetingSeat[]> {
  return act.tx.find(MeetingSeat, { where: { meetingId: meeting.id }, order: { id: "ASC" } });
}

async function namesOf(act: Act, meeting: Meeting): Promise<Record<Locale, string>> {
  const { name, nameEn, nameRu } = await act.get(Committee, meeting.committeeId);
  return { et: name, en: nameEn ?? name, ru: nameRu ?? name };
}
