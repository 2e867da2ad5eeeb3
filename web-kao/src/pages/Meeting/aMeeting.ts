import { aPerson } from "../../testing/aPerson";
import { anAgendaItem } from "./anAgendaItem";

/** A meeting in session as the page asks for it. */
export function aMeeting(facts: object = {}) {
  return {
    __typename: "Meeting",
    id: "meeting-1",
    status: "IN_SESSION",
    startsAt: "2026-11-23T12:00:00Z",
    form: "PHYSICAL",
    place: "Narva mnt 25",
    webLink: null,
    cancelReason: null,
    adjournReason: null,
    convenedAt: "2026-11-20T12:00:00Z",
    convenedBy: aPerson("Jüri", "Kadakas"),
    committee: { __typename: "Committee", id: "committee-1", name: "Kutsekomisjon", nameEn: null, nameRu: null },
    seats: [
      { __typename: "MeetingSeat", id: "seat-1", role: "COMMITTEE_CHAIR", isPresent: true, person: aPerson("Peeter") },
    ],
    agenda: [anAgendaItem()],
    minutes: null,
    viewerCanMarkAttendance: false,
    viewerCanPrepareMinutes: false,
    viewerCanCancel: false,
    viewerCanAdjourn: false,
    viewerCanSign: false,
    ...facts,
  };
}
