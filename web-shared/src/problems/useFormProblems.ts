import { useState } from "react";
import { get, type FieldPath, type FieldValues, type UseFormReturn } from "react-hook-form";
import type { Mistake } from "../ui/ErrorSummary";
import type { PayloadProblem } from "./useProblems";
import { useProblemText } from "./useProblemText";

type FieldMistake = { field: string; code: string };

function mistakesIn(errors: unknown, path = ""): FieldMistake[] {
  if (typeof errors !== "object" || errors === null) return [];
  if ("message" in errors && typeof errors.message === "string" && "type" in errors) {
    return [{ field: path, code: errors.message }];
  }
  return Object.entries(errors).flatMap(([key, inner]) =>
    key === "ref" || key === "root" ? [] : mistakesIn(inner, path ? `${path}.${key}` : key),
  );
}

/**
 * Puts a payload's problems where they belong: beside the field of that name, or above the form. `mistakes` and
 * `attempt` are for the ErrorSummary; `show(payload.problems)` answers whether there were none. The mistakes are those of
 * the last time the form was sent and stay while they are mended, so that the button does not move away from under the
 * pointer when a field is left.
 */
export function useFormProblems<Values extends FieldValues, Output>(form: UseFormReturn<Values, unknown, Output>) {
  const words = useProblemText();
  const [general, setGeneral] = useState<readonly PayloadProblem[]>([]);
  const { errors, submitCount } = form.formState;
  const show = (problems: readonly PayloadProblem[] | undefined): boolean => {
    const found = problems ?? [];
    const isField = (problem: PayloadProblem) =>
      problem.field !== null && get(form.getValues(), problem.field) !== undefined;
    for (const { code, field } of found.filter(isField)) {
      // The check above is that the form has this field, which is what the type asks.
      form.setError(field as FieldPath<Values>, { type: "server", message: code });
    }
    setGeneral(found.filter((problem) => !isField(problem)));
    return found.length === 0;
  };
  const mistakes: Mistake[] = [
    ...general.map(({ code }) => ({ message: words(code) })),
    ...mistakesIn(errors).map(({ field, code }) => ({ field, message: words(code) })),
  ];
  const [settled, setSettled] = useState({ attempt: submitCount, mistakes });
  if (settled.attempt !== submitCount) setSettled({ attempt: submitCount, mistakes });
  return { mistakes: settled.mistakes, attempt: submitCount, show };
}
