import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";

const longest = 2000;

/** What is missing from a request for a correction. */
export function correctionFaults(input: { readonly wrong: string; readonly shouldBe: string }): Problem[] {
  return (["wrong", "shouldBe"] as const).flatMap((field): Problem[] => {
    const text = input[field].trim();
    if (text === "") return [{ code: ProblemCode.FIELD_REQUIRED, field }];
    return text.length > longest ? [{ code: ProblemCode.FIELD_TOO_LONG, field }] : [];
  });
}
