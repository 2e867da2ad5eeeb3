import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { navigation as et } from "../et/navigation";

/** Words of the menu. */
export const navigation: Texts<typeof et> = {
  home: "Workbench",
  applications: "Applications",
  rounds: "Rounds",
  examSessions: "Exams",
  committees: "Committees",
  meetings: "Meetings",
  certificates: "Certificates",
  paperOrders: "Paper",
  invoices: "Invoices",
  bank: "Payments",
  corrections: "Corrections",
  procedures: "Procedures",
  billing: "Account and prices",
  people: "People",
  questionnaires: "Questionnaires for users",
};
