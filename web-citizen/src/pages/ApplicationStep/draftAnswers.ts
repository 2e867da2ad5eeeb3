import type { ApplicationSection, Draft_ApplicationFragment, Locale } from "../../gql/graphql";

/** What is typed into a draft; "" is not answered. */
export type DraftAnswers = {
  specialisationId: string;
  electiveIds: string[];
  email: string;
  phone: string;
  address: string;
  wantsPaper: boolean;
  education: string;
  workExperience: string;
  examLanguage: Locale;
  specialNeeds: string;
  additionalRemarks: string;
  nameHidden: boolean;
  birthDateHidden: boolean;
  certificateHidden: boolean;
};

/** Which answers each section asks for. */
export const answersOfSection: Record<ApplicationSection, readonly (keyof DraftAnswers)[]> = {
  KIND: ["specialisationId", "electiveIds"],
  CONTACTS: ["email", "phone", "address", "wantsPaper"],
  EDUCATION: ["education"],
  WORK: ["workExperience"],
  DOCUMENTS: [],
  EXAM: ["examLanguage", "specialNeeds", "additionalRemarks"],
  PUBLICITY: ["nameHidden", "birthDateHidden", "certificateHidden"],
};

/** The answers as they stand in the register. */
export function draftAnswers(draft: Draft_ApplicationFragment): DraftAnswers {
  return {
    specialisationId: draft.specialisation?.id ?? "",
    electiveIds: draft.electives.map((each) => each.id),
    email: draft.email ?? "",
    phone: draft.phone ?? "",
    address: draft.address ?? "",
    wantsPaper: draft.wantsPaper,
    education: draft.education ?? "",
    workExperience: draft.workExperience ?? "",
    examLanguage: draft.examLanguage,
    specialNeeds: draft.specialNeeds ?? "",
    additionalRemarks: draft.additionalRemarks ?? "",
    nameHidden: draft.nameHidden,
    birthDateHidden: draft.birthDateHidden,
    certificateHidden: draft.certificateHidden,
  };
}

/** Only these answers. */
export function pickAnswers(answers: DraftAnswers, keys: readonly (keyof DraftAnswers)[]): Partial<DraftAnswers> {
  return Object.fromEntries(keys.map((key) => [key, answers[key]]));
}

/** Which of these answers differ. */
export function differing(
  one: DraftAnswers,
  other: DraftAnswers,
  keys: readonly (keyof DraftAnswers)[],
): (keyof DraftAnswers)[] {
  const plain = (answer: string | boolean | string[]) => {
    if (typeof answer === "string") return answer.trim();
    return typeof answer === "boolean" ? answer : [...answer].sort().join();
  };
  return keys.filter((key) => plain(one[key]) !== plain(other[key]));
}
