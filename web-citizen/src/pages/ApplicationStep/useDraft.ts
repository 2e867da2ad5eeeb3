import { useMutation } from "@apollo/client/react";
import { useAutosave, type SaveOutcome } from "@kutse/web-shared/forms/useAutosave";
import { useProblems } from "@kutse/web-shared/problems/useProblems";
import { useRef, useState } from "react";
import { readFragment } from "../../gql/fragment-masking";
import type { ApplicationSection, Draft_ApplicationFragment } from "../../gql/graphql";
import { draftFragment } from "../../parts/draftFragment";
import { saveApplicationMutation } from "../../parts/saveApplicationMutation";
import { answersOfSection, differing, draftAnswers, pickAnswers, type DraftAnswers } from "./draftAnswers";

/**
 * One section of a draft that saves itself. When another browser has changed other sections, saving goes on; when it
 * has changed the same answers, both stand in `conflict` until the applicant chooses.
 */
export function useDraft(draft: Draft_ApplicationFragment, section: ApplicationSection) {
  const keys = answersOfSection[section];
  const [answers, setAnswers] = useState(() => draftAnswers(draft));
  const [conflict, setConflict] = useState<DraftAnswers | null>(null);
  const { mistakes, show } = useProblems();
  const seen = useRef({ revision: draft.revision, answers });
  const [send] = useMutation(saveApplicationMutation);

  const save = async (typed: DraftAnswers): Promise<SaveOutcome> => {
    const { specialisationId, ...rest } = pickAnswers(typed, keys);
    const chosen = specialisationId === undefined ? {} : { specialisationId: specialisationId || null };
    const input = { applicationId: draft.id, revision: seen.current.revision, ...rest, ...chosen };
    const { data } = await send({ variables: { input } });
    const payload = data?.saveApplication;
    const standing = readFragment(draftFragment, payload?.application ?? null);
    const problems = payload?.problems ?? [];
    if (standing && problems.some((problem) => problem.code === "APPLICATION_CHANGED_ELSEWHERE")) {
      return meet(standing, typed);
    }
    if (!show(problems) || !standing) return "refused";
    seen.current = { revision: standing.revision, answers: typed };
    return "saved";
  };

  const meet = (standing: Draft_ApplicationFragment, typed: DraftAnswers): Promise<SaveOutcome> | SaveOutcome => {
    const theirs = draftAnswers(standing);
    const isOurs =
      differing(theirs, seen.current.answers, keys).length > 0 && differing(theirs, typed, keys).length > 0;
    seen.current = { revision: standing.revision, answers: theirs };
    if (!isOurs) return save(typed);
    setConflict(theirs);
    return "conflict";
  };

  const { state, savedAt, flush, restart } = useAutosave({ values: answers, save });
  const choose = (which: "mine" | "saved") => {
    if (!conflict) return;
    restart(conflict);
    if (which === "saved") setAnswers(conflict);
    setConflict(null);
  };
  const change = (changes: Partial<DraftAnswers>) => setAnswers((before) => ({ ...before, ...changes }));
  const isSettled = () => differing(seen.current.answers, answers, keys).length === 0;
  return { answers, change, conflict, choose, state, savedAt, flush, mistakes, isSettled };
}
