import { useMemo, useState } from "react";
import type { Mistake } from "../ui/ErrorSummary";
import { useProblemText } from "./useProblemText";

/** What a mutation's payload says went wrong. */
export type PayloadProblem = { readonly code: string; readonly field: string | null };

/** The problems of an act without a form: `show(payload.problems)` answers whether there were none. */
export function useProblems() {
  const words = useProblemText();
  const [problems, setProblems] = useState<readonly PayloadProblem[]>([]);
  const mistakes = useMemo<Mistake[]>(() => problems.map(({ code }) => ({ message: words(code) })), [problems, words]);
  const show = (found: readonly PayloadProblem[] | undefined): boolean => {
    setProblems(found ?? []);
    return (found ?? []).length === 0;
  };
  return { mistakes, show };
}
