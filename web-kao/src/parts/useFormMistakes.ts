import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { useState } from "react";

/**
 * A form's mistakes as of the last time it was sent. They stay while they are being mended, so that the button does
 * not move away from under the pointer when a field is left.
 */
export const useFormMistakes: typeof useFormProblems = (form) => {
  const { mistakes, attempt, show } = useFormProblems(form);
  const [settled, setSettled] = useState({ attempt, mistakes });
  if (settled.attempt !== attempt) setSettled({ attempt, mistakes });
  return { mistakes: settled.mistakes, attempt, show };
};
