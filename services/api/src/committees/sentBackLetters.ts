import { aboutApplication } from "../applications/aboutApplication";
import { Application } from "../applications/Application";
import { writeLetter } from "../letters/writeLetter";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { AgendaItem } from "./AgendaItem";
import { Committee } from "./Committee";
import { Meeting } from "./Meeting";
import { adjournedTexts, sentBackTexts } from "./sentBackTexts";

/** Tells the coordinators who examine the case and who convened that it was sent back. After "agenda_item.sentBack". */
export async function tellCaseSentBack(act: Act, event: Event): Promise<void> {
  const item = await act.get(AgendaItem, event.subjectId);
  const meeting = await act.get(Meeting, item.meetingId);
  const application = await act.get(Application, item.applicationId);
  const params = { ...(await aboutApplication(act, application)), reason: item.removedReason ?? "" };
  const to = new Set([application.reviewerPersonId ?? meeting.convenedBy, meeting.convenedBy]);
  for (const personId of to) {
    const letter = { personId, event, applicationId: application.id, params };
    await writeLetter(act, { ...letter, template: "agendaItem.sentBack", texts: sentBackTexts });
  }
}

/** Tells who convened the meeting that it ended early, and how many cases wait again. After "meeting.adjourned". */
export async function tellMeetingAdjourned(act: Act, event: Event): Promise<void> {
  const meeting = await act.get(Meeting, event.subjectId);
  const { name, nameEn, nameRu } = await act.get(Committee, meeting.committeeId);
  const params = {
    committee: { et: name, en: nameEn ?? name, ru: nameRu ?? name },
    startsAt: meeting.startsAt,
    reason: meeting.adjournReason ?? "",
    cases: Number(event.data["sentBack"]),
  };
  const { convenedBy: personId } = meeting;
  await writeLetter(act, { personId, event, template: "meeting.adjourned", texts: adjournedTexts, params });
}
