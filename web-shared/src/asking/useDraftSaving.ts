import { useState } from "react";
import { useNavigate } from "react-router";
import { useAct } from "../problems/useAct";
import type { PayloadProblem } from "../problems/useProblems";
import { useProblemText } from "../problems/useProblemText";
import type { Mistake } from "../ui/ErrorSummary";
import type { QuestionnaireDraft } from "./draft";
import { draftInput } from "./draftInput";
import { draftQuestionnaireMutation } from "./draftQuestionnaireMutation";
import { editQuestionnaireMutation } from "./editQuestionnaireMutation";

/** What is being changed, and the moment of the last change that was seen of it. */
export type StoredDraft = { id: string; editedAt: string };

/** Saves a draft as new or over what stands, unless somebody has changed that since; its problems by field. */
export function useDraftSaving(stored: StoredDraft | null, onSaved: () => void) {
  const words = useProblemText();
  const navigate = useNavigate();
  const begin = useAct(draftQuestionnaireMutation, ["AskingPage"]);
  const edit = useAct(editQuestionnaireMutation, ["AskingPage"]);
  const [problems, setProblems] = useState<readonly PayloadProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  /** Answers what the register refused. */
  const save = async (draft: QuestionnaireDraft): Promise<readonly PayloadProblem[]> => {
    setAttempt((tries) => tries + 1);
    const input = draftInput(draft);
    const saved = stored
      ? await edit.run({ input: { ...input, questionnaireId: stored.id, seenEditedAt: stored.editedAt } })
      : await begin.run({ input });
    setProblems(saved.problems);
    if (!saved.data) return saved.problems;
    onSaved();
    const payload = "draftQuestionnaire" in saved.data ? saved.data.draftQuestionnaire : saved.data.editQuestionnaire;
    if (payload.questionnaire) void navigate(`/questionnaires/${payload.questionnaire.id}`);
    return [];
  };
  const mistakes: Mistake[] = problems.map(({ code, field }) => ({ message: words(code), field: field ?? undefined }));
  /** The words beside a field; of a path that ends with a dot those of anything under it. */
  const errorOf = (field: string): string | undefined => {
    const fits = (path: string) => (field.endsWith(".") ? path.startsWith(field) : path === field);
    return mistakes.find((mistake) => mistake.field !== undefined && fits(mistake.field))?.message;
  };
  return { save, busy: begin.busy || edit.busy, mistakes, attempt, errorOf };
}
