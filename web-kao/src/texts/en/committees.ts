import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { committees as et } from "../et/committees";

/** Words of committees. */
export const committees: Texts<typeof et> = {
  title: "Committees",
  lead: "The awarding committee decides whether an applicant is awarded the qualification.",
  empty: "There are no committees",
  emptyWords: "Kutsekoda adds committees.",
  name: "Name",
  memberCount: "Members",
  valid: "Valid",
  members: "Members",
  member: "Member",
  role: "Role",
  mandate: "Mandate",
  openEnded: "no end date",
  inForce: "In force",
  notInForce: "Not in force",
  noMembers: "There are no members.",
  ready: "Applications ready to be decided",
  noneReady: "There are no applications with confirmed exam results at present.",
  convene: {
    act: "Convene a meeting",
    title: "Convening a meeting",
    lead: "Choose the applications and the time. The members are invited by letter.",
    cases: "Applications on the agenda",
    day: "Date",
    startsAt: "Starts at",
    form: "Form",
    webLinkHint: "Needed for an online meeting. Begins with https://",
    send: "Convene and tell the members",
    busy: "Convening …",
    done: "The meeting has been convened.",
  },
};
