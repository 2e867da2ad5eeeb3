import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { home as et } from "../et/home";

/** Words of the home page. */
export const home: Texts<typeof et> = {
  title: "Overview",
  lead: "Here is what waits for confirmation, and what ends soon.",
  work: "What waits",
  waiting_one: "entry waits for confirmation",
  waiting_other: "entries wait for confirmation",
  rights_one: "awarding right ends within 12 months",
  rights_other: "awarding rights end within 12 months",
  mandates_one: "mandate ends within 60 days",
  mandates_other: "mandates end within 60 days",
  confirmations: "Waiting for confirmation",
  noConfirmations: "No entry waits for confirmation.",
  allConfirmations: "All entries for confirmation",
  endingRights: "Rights that end within 12 months",
  noEndingRights: "No right ends within 12 months.",
  endingMandates: "Mandates that end within 60 days",
  noEndingMandates: "No mandate ends within 60 days.",
  allMandates: "All mandates",
  endsOn: "Ends",
  figures: "The register in figures",
  asOf: "As of {{at}}",
  validCertificates: "Valid certificates",
  certificatesIssued: "Certificates issued",
  occupationalStandards: "Standards in force",
  qualifications: "Qualifications",
  awardingBodies: "Awarding bodies",
  schools: "Schools",
};
