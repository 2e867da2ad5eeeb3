import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { common as et } from "../et/common";

/** Words that several pages use. */
export const common: Texts<typeof et> = {
  home: "Workbench",
  all: "All",
  open: "Open",
  nobody: "not assigned",
  none: "none",
  number: "Number",
  applicant: "Applicant",
  qualification: "Qualification",
  qualifications: "Qualifications",
  round: "Round",
  status: "State",
  language: "Language",
  place: "Place",
  webLink: "Web link",
  time: "Time",
  results: "Results",
  proposalLabel: "The assessors propose",
  proposal: { AWARD: "To award", REFUSE: "To refuse" },
  decision: { AWARD: "To award", REFUSE: "To refuse" },
  meetingForm: { PHYSICAL: "In person", ONLINE: "Online", WRITTEN_VOTE: "Written vote" },
  points: "{{points}} / {{max}} points",
  passed: "passed",
  failedPart: "not passed",
  didNotAppear: "Did not appear at the exam",
  done: "Done",
  system: "Register",
};
