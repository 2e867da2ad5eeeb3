import type { AwardingProcedure } from "./AwardingProcedure";
import type { ChangeProcedureInput } from "./ChangeProcedureInput";
import type { ExamPart } from "./ExamPart";
import { writtenTitle } from "./writtenTitle";

/** What a change sets and what it was: only the rules that differ. */
export interface ProcedureDifference {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

const fees = ["feeInitial", "feeRecertification", "feeRetake"] as const;
const rules = [
  ...(["completionDays", "seatReturnDays", "lateRecertificationMonths", "validityMonths", "admissionBy"] as const),
  ...(["quorumPercent", "quorumNeedsChair", "majority", "tie", "signers"] as const),
] as const;

/** Compares a version with what is to take its place. */
export function procedureDifference(
  procedure: AwardingProcedure,
  parts: readonly ExamPart[],
  input: ChangeProcedureInput,
): ProcedureDifference {
  const rows: (readonly [string, unknown, unknown])[] = [
    ...fees.map((fee) => [fee, Number(procedure[fee]), Number(input[fee])] as const),
    ...rules.map((rule) => [rule, procedure[rule], input[rule] ?? null] as const),
    ["papersOnlyFor", [...procedure.papersOnlyFor].sort(), [...input.papersOnlyFor].sort()],
    ["examParts", parts.map(partFacts), input.examParts.map(partFacts)],
  ];
  const different = rows.filter(([, was, is]) => JSON.stringify(was) !== JSON.stringify(is));
  return {
    before: Object.fromEntries(different.map(([name, was]) => [name, was])),
    after: Object.fromEntries(different.map(([name, , is]) => [name, is])),
  };
}

type PartFacts = Pick<ExamPart, "kind" | "title" | "titleEn" | "titleRu" | "maxPoints" | "passPoints">;

const partFacts = ({ kind, title, titleEn, titleRu, maxPoints, passPoints }: PartFacts): PartFacts => ({
  ...{
    kind,
    title: writtenTitle(title),
    titleEn: writtenTitle(titleEn),
    titleRu: writtenTitle(titleRu),
    maxPoints,
    passPoints,
  },
});
