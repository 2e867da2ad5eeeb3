import type { Application } from "./Application";
import { cleanText, lengthOf } from "../platform/cleanText";
import type { SaveApplicationInput } from "./SaveApplicationInput";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";

/** The longest answer, in characters, for each text of the form. */
export const longestTexts = {
  email: 254,
  phone: 32,
  address: 500,
  education: 10_000,
  workExperience: 10_000,
  specialNeeds: 10_000,
  additionalRemarks: 10_000,
} as const;

type TextField = keyof typeof longestTexts;
const textFields = Object.keys(longestTexts) as TextField[];
const oneLine: ReadonlySet<TextField> = new Set(["email", "phone", "address"]);
const flagFields = ["wantsPaper", "nameHidden", "birthDateHidden", "certificateHidden"] as const;

export type DraftChanges = Partial<
  Pick<
    Application,
    | TextField
    | (typeof flagFields)[number]
    | "examLanguage"
    | "specialisationId"
    | "electiveIds"
    | "declarationAcceptedAt"
  >
>;

/** What the input changes on a draft, its texts cleaned; null and empty empty a text. */
export function draftChanges(draft: Application, input: SaveApplicationInput, now: Date): DraftChanges {
  const changes: DraftChanges = {};
  for (const field of textFields) {
    const typed = input[field];
    if (typed === undefined) continue;
    const text = cleanText(typed ?? "");
    changes[field] = text.trim() === "" ? null : oneLine.has(field) ? text.trim() : text;
  }
  for (const field of flagFields) {
    const value = input[field];
    if (value !== undefined && value !== null) changes[field] = value;
  }
  if (input.examLanguage) changes.examLanguage = input.examLanguage;
  if (input.specialisationId !== undefined) changes.specialisationId = input.specialisationId;
  if (input.electiveIds !== undefined) changes.electiveIds = [...new Set(input.electiveIds)];
  if (input.declarationAccepted === true) changes.declarationAcceptedAt = draft.declarationAcceptedAt ?? now;
  if (input.declarationAccepted === false) changes.declarationAcceptedAt = null;
  return changes;
}

/** Which texts are longer than the form takes. Whether contacts are well formed is asked at submission, not while typing. */
export function tooLong(changes: DraftChanges): Problem[] {
  return textFields
    .filter((field) => lengthOf(changes[field] ?? "") > longestTexts[field])
    .map((field) => ({ code: ProblemCode.FIELD_TOO_LONG, field }));
}
