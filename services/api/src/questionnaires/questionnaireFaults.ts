import { lengthOf } from "../platform/cleanText";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import type { DraftQuestionnaireInput } from "./DraftQuestionnaireInput";
import { questionFaults } from "./questionFaults";

const longest = { title: 300, purpose: 4000 };
export const mostReminders = 2;

/** What is wrong with a questionnaire as written: its title, its times, its reminders, its questions. */
export function questionnaireFaults(input: DraftQuestionnaireInput): Problem[] {
  const faults: Problem[] = [];
  const add = (wrong: boolean, code: ProblemCode, field: string): void => {
    if (wrong) faults.push({ code, field });
  };
  add(input.titleEt.trim() === "", ProblemCode.FIELD_REQUIRED, "titleEt");
  for (const field of ["titleEt", "titleEn", "titleRu"] as const) {
    add(lengthOf(input[field] ?? "") > longest.title, ProblemCode.FIELD_TOO_LONG, field);
  }
  for (const field of ["purposeEt", "purposeEn", "purposeRu"] as const) {
    add(lengthOf(input[field] ?? "") > longest.purpose, ProblemCode.FIELD_TOO_LONG, field);
  }
  const { opensAt, closesAt, remindersWanted } = input;
  add(Boolean(opensAt && closesAt && closesAt <= opensAt), ProblemCode.DATES_OUT_OF_ORDER, "closesAt");
  const { appliedFrom, appliedUntil } = input.audience ?? {};
  const isBackwards = Boolean(appliedFrom && appliedUntil && appliedUntil < appliedFrom);
  add(isBackwards, ProblemCode.DATES_OUT_OF_ORDER, "audience.appliedUntil");
  const reminders = remindersWanted ?? 0;
  add(reminders < 0 || reminders > mostReminders, ProblemCode.REMINDERS_TOO_MANY, "remindersWanted");
  add(
    input.mode === "ANONYMOUS" && (input.questions ?? []).some(({ kind }) => kind === "FILE"),
    ProblemCode.ANONYMOUS_WITH_FILES,
    "questions",
  );
  return [...faults, ...questionFaults(input.questions ?? [])];
}
