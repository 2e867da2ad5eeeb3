import type { Application } from "./Application";
import type { ApplicationDocument } from "./ApplicationDocument";
import { ApplicationSection } from "./ApplicationSection";
import { SectionState, type ApplicationSectionState } from "./ApplicationSectionState";
import { contactFaults } from "../people/contactFaults";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import type { AwardingProcedure } from "../standards/AwardingProcedure";
import type { Competence } from "../standards/Competence";
import type { DocumentRequirement } from "../standards/DocumentRequirement";
import { electiveFaults } from "../standards/electiveFaults";
import type { Qualification } from "../standards/Qualification";
import type { Specialisation } from "../standards/Specialisation";

type Section = ApplicationSection;

/** All that decides what a draft still lacks. */
export interface SectionFacts {
  readonly application: Application;
  readonly qualification: Pick<Qualification, "baseAwardAllowed" | "electivesAtLeast" | "electivesAtMost">;
  readonly specialisations: readonly Pick<Specialisation, "id">[];
  readonly competences: readonly Pick<Competence, "id" | "isElective">[];
  readonly procedure: Pick<AwardingProcedure, "examLanguages">;
  readonly requirements: readonly Pick<DocumentRequirement, "id" | "isMandatory" | "appliesTo">[];
  readonly documents: readonly Pick<ApplicationDocument, "documentRequirementId" | "removedAt">[];
  readonly holdersMayHide: boolean;
}

type Missing = Readonly<Record<Section, readonly Problem[]>>;

const blank = (text: string | null): boolean => text === null || text.trim() === "";

const unless = (fulfilled: boolean, code: ProblemCode, field: string): Problem[] =>
  fulfilled ? [] : [{ code, field }];

function kindProblems({ application, qualification, specialisations, competences }: SectionFacts): Problem[] {
  const isNeeded = specialisations.length > 0 && !qualification.baseAwardAllowed;
  const isChosen = !isNeeded || application.specialisationId !== null;
  return [
    ...unless(isChosen, ProblemCode.SPECIALISATION_REQUIRED, "specialisationId"),
    ...electiveFaults(qualification, competences, application.electiveIds ?? []),
  ];
}

function contactProblems({ application }: SectionFacts): Problem[] {
  return [
    ...unless(!blank(application.email), ProblemCode.CONTACTS_REQUIRED, "email"),
    ...unless(!blank(application.phone), ProblemCode.CONTACTS_REQUIRED, "phone"),
    ...unless(!application.wantsPaper || !blank(application.address), ProblemCode.CONTACTS_REQUIRED, "address"),
    ...contactFaults(application),
  ];
}

function documentProblems({ application, requirements, documents }: SectionFacts): Problem[] {
  const given = new Set(documents.filter((one) => one.removedAt === null).map((one) => one.documentRequirementId));
  const asked = requirements.filter((one) => one.isMandatory && one.appliesTo.includes(application.kind));
  return asked.flatMap((one) => unless(given.has(one.id), ProblemCode.DOCUMENT_REQUIRED, `documents.${one.id}`));
}

function publicityProblems({ application, holdersMayHide }: SectionFacts): Problem[] {
  const hides = application.nameHidden || application.birthDateHidden || application.certificateHidden;
  return [
    ...unless(holdersMayHide || !hides, ProblemCode.HIDING_NOT_ALLOWED, "certificateHidden"),
    ...unless(application.declarationAcceptedAt !== null, ProblemCode.DECLARATION_REQUIRED, "declarationAccepted"),
  ];
}

/** What stands in the way of submitting, by section; empty lists when nothing does. */
export function missingOf(facts: SectionFacts): Missing {
  const { application, procedure } = facts;
  return {
    KIND: kindProblems(facts),
    CONTACTS: contactProblems(facts),
    EDUCATION: unless(!blank(application.education), ProblemCode.EDUCATION_REQUIRED, "education"),
    WORK: unless(!blank(application.workExperience), ProblemCode.WORK_EXPERIENCE_REQUIRED, "workExperience"),
    DOCUMENTS: documentProblems(facts),
    EXAM: unless(
      procedure.examLanguages.includes(application.examLanguage),
      ProblemCode.EXAM_LANGUAGE_NOT_OFFERED,
      "examLanguage",
    ),
    PUBLICITY: publicityProblems(facts),
  };
}

function isBegun(section: Section, { application, documents }: SectionFacts): boolean {
  const begun: Readonly<Record<Section, boolean>> = {
    KIND: true,
    CONTACTS: !blank(application.email) || !blank(application.phone) || !blank(application.address),
    EDUCATION: !blank(application.education),
    WORK: !blank(application.workExperience),
    DOCUMENTS: documents.some((one) => one.removedAt === null),
    EXAM: true,
    PUBLICITY: application.nameHidden || application.birthDateHidden || application.certificateHidden,
  };
  return begun[section];
}

/** The form as a list of tasks: each section, how far it has come, and what it lacks. */
export function sectionsOf(facts: SectionFacts): ApplicationSectionState[] {
  const missing = missingOf(facts);
  return Object.values(ApplicationSection).map((section) => {
    const codes = [...new Set(missing[section].map((problem) => problem.code))];
    const unfinished = isBegun(section, facts) ? SectionState.NEEDS_ATTENTION : SectionState.NOT_STARTED;
    return { section, state: codes.length === 0 ? SectionState.DONE : unfinished, missing: codes };
  });
}
