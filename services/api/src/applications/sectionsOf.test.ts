import { Application } from "./Application";
import { missingOf, sectionsOf, type SectionFacts } from "./sectionsOf";
import type { ApplicationKind } from "../standards/ApplicationKind";

const empty: Partial<Application> = {
  ...{ kind: "INITIAL", email: null, phone: null, address: null, education: null, workExperience: null },
  ...{ examLanguage: "et", specialisationId: null, electiveIds: [], wantsPaper: false, declarationAcceptedAt: null },
  ...{ nameHidden: false, birthDateHidden: false, certificateHidden: false },
};
const filled: Partial<Application> = {
  ...empty,
  ...{ email: "mari@example.ee", phone: "+372 555 5555", education: "Keskharidus", workExperience: "3 aastat" },
  declarationAcceptedAt: new Date(),
};
const qualification = { baseAwardAllowed: true, electivesAtLeast: 0, electivesAtMost: null };
const choice = {
  qualification: { ...qualification, electivesAtLeast: 1, electivesAtMost: 1 },
  competences: ["a", "b"].map((id) => ({ id, isElective: true })),
};
const all: ApplicationKind[] = ["INITIAL", "RECERTIFICATION", "PRIOR_LEARNING"];

function facts(application: Partial<Application>, more: Partial<SectionFacts> = {}): SectionFacts {
  return {
    application: Object.assign(new Application(), application),
    qualification,
    specialisations: [],
    competences: [],
    procedure: { examLanguages: ["et"] },
    requirements: [{ id: "proof", isMandatory: true, appliesTo: all }],
    documents: [{ documentRequirementId: "proof", removedAt: null }],
    holdersMayHide: true,
    ...more,
  };
}

const missing = (given: SectionFacts): string[] =>
  Object.values(missingOf(given)).flatMap((problems) => problems.map(({ code, field }) => `${code} ${field}`));

describe("what a draft lacks", () => {
  it("is everything at first, said section by section", () => {
    const sections = sectionsOf(facts(empty, { documents: [] }));
    expect(sections.map(({ section, state }) => [section, state])).toEqual([
      ["KIND", "DONE"],
      ["CONTACTS", "NOT_STARTED"],
      ["EDUCATION", "NOT_STARTED"],
      ["WORK", "NOT_STARTED"],
      ["DOCUMENTS", "NOT_STARTED"],
      ["EXAM", "DONE"],
      ["PUBLICITY", "NOT_STARTED"],
    ]);
  });

  it("is nothing when all is filled in", () => {
    expect(missing(facts(filled))).toEqual([]);
    expect(sectionsOf(facts(filled)).every((one) => one.state === "DONE")).toBe(true);
  });

  it.each<[string, Partial<Application>, Partial<SectionFacts>, string[]]>([
    ["a phone", { phone: null }, {}, ["CONTACTS_REQUIRED phone"]],
    ["an e-mail that can be one", { email: "mari@" }, {}, ["EMAIL_INVALID email"]],
    ["an address for the paper", { wantsPaper: true }, {}, ["CONTACTS_REQUIRED address"]],
    ["education", { education: "\n" }, {}, ["EDUCATION_REQUIRED education"]],
    ["work", { workExperience: null }, {}, ["WORK_EXPERIENCE_REQUIRED workExperience"]],
    ["an exam in an offered language", { examLanguage: "ru" }, {}, ["EXAM_LANGUAGE_NOT_OFFERED examLanguage"]],
    ["the declaration", { declarationAcceptedAt: null }, {}, ["DECLARATION_REQUIRED declarationAccepted"]],
    [
      "openness where nobody may hide",
      { nameHidden: true },
      { holdersMayHide: false },
      ["HIDING_NOT_ALLOWED certificateHidden"],
    ],
    ["a document", {}, { documents: [] }, ["DOCUMENT_REQUIRED documents.proof"]],
    [
      "a document that stands",
      {},
      { documents: [{ documentRequirementId: "proof", removedAt: new Date() }] },
      ["DOCUMENT_REQUIRED documents.proof"],
    ],
    [
      "a specialisation where the base cannot be awarded",
      {},
      { specialisations: [{ id: "s" }], qualification: { ...qualification, baseAwardAllowed: false } },
      ["SPECIALISATION_REQUIRED specialisationId"],
    ],
    ["an elective", {}, choice, ["ELECTIVES_TOO_FEW electiveIds"]],
    ["fewer electives", { electiveIds: ["a", "b"] }, choice, ["ELECTIVES_TOO_MANY electiveIds"]],
    ["nothing when electives are chosen", { electiveIds: ["b"] }, choice, []],
    [
      "nothing for other kinds",
      {},
      { requirements: [{ id: "x", isMandatory: true, appliesTo: ["RECERTIFICATION"] }] },
      [],
    ],
    ["nothing optional", {}, { documents: [], requirements: [{ id: "x", isMandatory: false, appliesTo: all }] }, []],
  ])("may be %s", (_what, application, more, expected) => {
    expect(missing(facts({ ...filled, ...application }, more))).toEqual(expected);
  });

  it("needs attention in a section that was begun", () => {
    const [, contacts] = sectionsOf(facts({ ...filled, phone: null }));
    expect(contacts).toEqual({ section: "CONTACTS", state: "NEEDS_ATTENTION", missing: ["CONTACTS_REQUIRED"] });
  });
});
