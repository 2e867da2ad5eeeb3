import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { navigation as et } from "../et/navigation";

/** Words of the menu. */
export const navigation: Texts<typeof et> = {
  home: "Overview",
  certificates: "Certificates",
  paperOrders: "Paper",
  invoices: "Invoices",
  bank: "Payments",
  corrections: "Corrections",
  people: "People",
  mandates: "Mandates",
  bodies: "Awarding bodies",
  standards: "Occupational standards",
  qualifications: "Qualifications",
  supervision: "Supervision",
  questionnaires: "Questionnaires for users",
  events: "Events",
};
