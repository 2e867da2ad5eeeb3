import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { home as et } from "../et/home";

/** Words of the home page. */
export const home: Texts<typeof et> = {
  title: "Register of occupational qualifications",
  lead: "Find qualifications, awarding bodies and valid certificates, and apply for a qualification.",
  hello: "Hello, {{name}}!",
  helloLead: "Here is what waits for you, and your certificates.",
  waiting: "Waiting for you",
  nothingWaits: "Nothing is waiting for you at present.",
  applications: "Other applications",
  allApplications: "All my applications",
  myCertificates: "My certificates",
  noCertificates: "You have no certificates.",
  allCertificates: "All my certificates",
  open: "Open",
  goOn: "Continue",
  checkTitle: "Check a certificate",
  checkWords:
    "Search by the holder's name or the certificate's number, or read the code on the certificate with a camera.",
  checkAct: "Search for a certificate",
  employerAct: "For employers: check up to 200 certificates at once",
  findTitle: "Find a qualification",
  findWords: "See what it gives you, who awards it and when you can apply.",
  ways: "Also in the register",
  bodies: "Awarding bodies",
  bodiesWords: "Who awards which qualification, and until when.",
  standards: "Occupational qualification standards",
  standardsWords: "What one has to be able to do in each occupation.",
  calendar: "Calendar",
  calendarWords: "Application rounds and exams, month by month.",
  figures: "The register in figures",
  figure: {
    validCertificates: "valid certificates",
    certificatesIssued: "certificates in all",
    qualifications: "qualifications",
    awardingBodies: "awarding bodies",
    occupationalStandards: "standards",
  },
  asOf: "As of {{when}}",
};
