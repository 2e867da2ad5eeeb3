import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { people as et } from "../et/people";

/** Words of the body's people. */
export const people: Texts<typeof et> = {
  title: "People",
  lead: "Who acts for your body and in which role.",
  person: "Name",
  role: "Role",
  valid: "Mandate valid",
  openEnded: "no end date",
  inForce: "In force",
  notInForce: "Not in force",
  ended: "Ended",
  acts: "Acts",
  showEnded: "Show ended mandates too",
  empty: "There are no mandates",
  emptyWords: "The manager grants mandates to coordinators and assessors; Kutsekoda adds committee members.",
  personalCode: "Personal code",
  firstName: "First name",
  lastName: "Last name",
  validFrom: "Valid from",
  validUntil: "Valid until",
  grant: {
    act: "Grant a mandate",
    title: "Granting a mandate",
    send: "Grant the mandate",
    busy: "Granting …",
    done: "The mandate has been granted.",
  },
  end: {
    act: "End the mandate",
    title: "Ending the mandate: {{name}}",
    words: "The mandate ends at once. The person can no longer act in this role.",
    reason: "Reason",
    send: "End the mandate",
    busy: "Ending …",
    done: "The mandate has been ended.",
  },
};
