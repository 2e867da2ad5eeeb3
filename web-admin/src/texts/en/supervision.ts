import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { supervision as et } from "../et/supervision";

/** Words of the supervision over the awarding of qualifications. */
export const supervision: Texts<typeof et> = {
  title: "Supervision",
  lead: "Opening an application for supervision: Kutsekoda sees an application only with a reason.",
  noted:
    "The opening and its reason stay in the application's history. The applicant sees them among those who looked at the data. The application is open to you for one hour.",
  number: "Application number",
  numberHint: "For example T-2026-000123.",
  reason: "Reason",
  reasonHint: "Write on what ground the supervision is done. The applicant sees it.",
  open: "Open the application",
  busy: "Opening …",
  opened: "Open to you now",
  noneOpened: "No application is open to you now.",
  application: "Application {{number}}",
  openForAnHour: "The application is open for supervision for one hour. Every look is written down.",
  facts: "Application",
  reviewer: "Reviewer",
  education: "Education",
  workExperience: "Work experience",
  refusalGround: "Ground of the refusal",
  refusalReasons: "Reasons of the refusal",
  documents: "Documents",
  noDocuments: "No documents are attached.",
  timeline: "What has been done",
};
