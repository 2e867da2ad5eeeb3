import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { home as et } from "../et/home";

/** Words of the home page. */
export const home: Texts<typeof et> = {
  title: "Workbench",
  lead: "What waits for you today.",
  queues: "Queues",
  drafts: "Entries to submit",
  mine: "With me",
  noneMine: "No application is with you.",
  takeNext: "See applications not assigned",
  sessions: "Today's and coming exams",
  noSessions: "There are no exams.",
  allSessions: "All exams",
  seats: "{{taken}} of {{capacity}} seats taken",
  meetings: "Coming meetings",
  noMeetings: "There are no meetings.",
  allMeetings: "All meetings",
  papers: "Documents to assess",
  noPapers: "No application waits for its documents to be assessed.",
  allApplications: "All applications",
  toAssess: "Waiting for results",
  comingToAssess: "Coming exams",
  openVotes: "Waiting for your vote",
  toSign: "Waiting for your signature",
  myMeetings: "My meetings",
};
