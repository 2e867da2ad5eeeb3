import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { aboutMe as et } from "../et/aboutMe";

/** Words of the page about one's own data. */
export const aboutMe: Texts<typeof et> = {
  title: "My data",
  lead: "What the register knows of you, who has looked at it and how to get the data.",
  contacts: "My contacts",
  contactsWords: "Where we send news.",
  usage: "Who has looked at my data",
  usageWords: "Organisation, time, purpose and data.",
  invoices: "My invoices",
  invoicesWords: "The invoices issued to you, and how to pay them.",
  shares: "My links",
  sharesWords: "Links by which you show certificates, and their openings.",
  watches: "Consents to watch",
  watchesWords: "Which companies may watch your certificates.",
  extract: "Extract of my data",
  extractWords:
    "Everything the register knows of you: person, certificates, applications, exams and decisions, invoices and payments, orders, questionnaires, letters, events and who has looked at the data. The sealed package proves that the data come from the register and have not been changed; DigiDoc opens it. The files are kept for seven days.",
  order: "Order an extract",
  ordered: "The extract is ordered. We write to you when it is ready.",
  waiting: "being put together, load the page again in a few minutes",
  sealed: "Sealed package",
  failed: "the extract could not be made, please order a new one",
  removed: "the files have been removed",
};
