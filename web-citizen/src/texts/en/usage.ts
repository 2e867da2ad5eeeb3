import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { usage as et } from "../et/usage";

/** Words of the log of who has looked. */
export const usage: Texts<typeof et> = {
  title: "Who has looked at my data",
  lead: "Each time somebody else looks at your data a trace remains. The same look within an hour is one row.",
  none: "Nobody else has looked at your data",
  noneWords: "When an official or an employer looks at your data you see it here.",
  caption: "Looks at the data, the newest first",
  when: "When",
  who: "Who",
  why: "What for",
  what: "Which data",
  someoneWithLink: "Whoever opened the link",
  visitor: "Not signed in",
  answerByLink: "Show to the company by a link",
  about: "Certificate no {{number}}",
  purpose: {
    APPLICATION_REVIEW: "Examining an application",
    ASSESSMENT: "Exam and assessment",
    DECISION: "The committee's decision",
    REGISTER_KEEPING: "Keeping the register",
    PERSON_LOOKUP: "Looking a person up at the Qualifications Authority",
    EMPLOYER_CHECK: "A check by an employer or a procurer",
    SHARE_OPENING: "Opening a link you gave",
    CORRECTION: "A correction at your request",
    SUPERVISION: "Supervision",
    PUBLIC_TASK: "A public task (X-Road)",
  },
  kind: {
    NAME: "name",
    PERSONAL_CODE: "personal code",
    BIRTH_DATE: "date of birth",
    CONTACTS: "contacts",
    APPLICATION: "application",
    DOCUMENTS: "documents",
    RESULTS: "exam results",
    CERTIFICATES: "certificates",
    COMPETENCES: "competences",
    MANDATES: "roles",
  },
};
