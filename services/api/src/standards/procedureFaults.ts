import { lengthOf } from "../platform/cleanText";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { ApplicationKind } from "./ApplicationKind";
import type { ChangeProcedureInput } from "./ChangeProcedureInput";
import type { ExamPartInput } from "./ExamPartInput";
import { writtenTitle } from "./writtenTitle";

const longestTitle = 200;
const largestFee = 100_000;

/** The whole numbers of a procedure with the least and the most each may be. */
const numbers = [
  ["completionDays", 1, 90],
  ["seatReturnDays", 0, 60],
  ["lateRecertificationMonths", 0, 120],
  ["validityMonths", 1, 600],
  ["quorumPercent", 1, 100],
] as const;

/** What is wrong with a changed procedure, field by field. */
export function procedureFaults(input: ChangeProcedureInput, today: string): Problem[] {
  const faults: Problem[] = [];
  const invalid = (field: string): void => void faults.push({ code: ProblemCode.FIELD_INVALID, field });
  if (input.inForceFrom < today) faults.push({ code: ProblemCode.DAY_PAST, field: "inForceFrom" });
  for (const field of ["feeInitial", "feeRecertification", "feeRetake"] as const) {
    if (Number(input[field]) < 0 || Number(input[field]) >= largestFee) invalid(field);
  }
  for (const [field, least, most] of numbers) {
    const value = input[field] ?? null;
    if (value !== null && (value < least || value > most)) invalid(field);
  }
  return [...faults, ...examFaults(input)];
}

function examFaults({ examParts, papersOnlyFor }: ChangeProcedureInput): Problem[] {
  const needsExam = Object.values(ApplicationKind).some((kind) => !papersOnlyFor.includes(kind));
  if (needsExam && examParts.length === 0) return [{ code: ProblemCode.FIELD_REQUIRED, field: "examParts" }];
  if (examParts.length > 20) return [{ code: ProblemCode.FIELD_INVALID, field: "examParts" }];
  return examParts.flatMap((part, place) => partFaults(part, `examParts.${place}`));
}

function partFaults(part: ExamPartInput, path: string): Problem[] {
  const faults: Problem[] = [];
  for (const field of ["title", "titleEn", "titleRu"] as const) {
    const length = lengthOf(writtenTitle(part[field]));
    if (length === 0) faults.push({ code: ProblemCode.FIELD_REQUIRED, field: `${path}.${field}` });
    if (length > longestTitle) faults.push({ code: ProblemCode.FIELD_TOO_LONG, field: `${path}.${field}` });
  }
  const { maxPoints, passPoints } = part;
  if (maxPoints < 1 || maxPoints > 1000) faults.push({ code: ProblemCode.FIELD_INVALID, field: `${path}.maxPoints` });
  if (passPoints < 0 || passPoints > maxPoints)
    faults.push({ code: ProblemCode.FIELD_INVALID, field: `${path}.passPoints` });
  return faults;
}
