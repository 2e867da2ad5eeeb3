import { useMutation } from "@apollo/client/react";
import { useRef, useState } from "react";
import { useAutosave, type SaveOutcome } from "../forms/useAutosave";
import { useProblems, type PayloadProblem } from "../problems/useProblems";
import { answerQuestionMutation } from "./answerQuestionMutation";
import type { AnswerValue } from "./AnswerValue";
import { longestAnswer } from "./longestAnswer";
import type { GivenAnswer, Sheet } from "./Sheet";

/** Answers as they are typed, by the question's id. */
export type Answers = Record<string, AnswerValue | null>;

/** The same answer was changed elsewhere: `theirs` is what stands in the register. */
export type AnswerConflict = { questionId: string; theirs: AnswerValue | null; savedBy: GivenAnswer["savedBy"] };

type Seen = Record<string, { value: string; revision: number }>;

const sendable = (value: AnswerValue | null | undefined): AnswerValue | null =>
  value === undefined || value === "" ? null : value;
const asText = (value: AnswerValue | null | undefined): string => JSON.stringify(sendable(value));

function seenIn(sheet: Sheet): Seen {
  return Object.fromEntries(
    sheet.answers.map(({ questionId, value, revision }) => [questionId, { value: asText(value), revision }]),
  );
}

/** What the register would not take, and what is too much to send at all, is not sent. */
const isTooLong = (value: AnswerValue | null): boolean =>
  typeof value === "string" && value.length > longestAnswer && Array.from(value).length > longestAnswer;

const ofField = new Set(["ANSWER_INVALID", "ANSWER_REQUIRED", "FIELD_TOO_LONG", "FILE_NOT_FOUND", "FILE_NOT_ALLOWED"]);

/**
 * The answers of a sheet, each saved by itself as it is typed. When another device or a colleague has changed the same answer,
 * saving stops and both stand in `conflict` until one chooses; nothing typed is taken back.
 */
export function useAnswers(sheet: Sheet, invitation: string | null) {
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(sheet.answers.map(({ questionId, value }) => [questionId, value])),
  );
  const [conflict, setConflict] = useState<AnswerConflict | null>(null);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const { mistakes, show } = useProblems();
  const seen = useRef(seenIn(sheet));
  const [send] = useMutation(answerQuestionMutation);

  const note = (questionId: string, problems: readonly PayloadProblem[]): SaveOutcome => {
    const own = problems.find(({ code }) => ofField.has(code));
    setFaults(({ [questionId]: _gone, ...others }) => (own ? { ...others, [questionId]: own.code } : others));
    show(problems.filter(({ code }) => !ofField.has(code)));
    return problems.length > 0 ? "refused" : "saved";
  };

  const saveOne = async (questionId: string, typed: AnswerValue | null | undefined): Promise<SaveOutcome> => {
    const value = sendable(typed);
    if (isTooLong(value)) return note(questionId, [{ code: "FIELD_TOO_LONG", field: "value" }]);
    const revision = seen.current[questionId]?.revision ?? 0;
    const { questionnaire, organisationId } = sheet;
    const input = { questionnaireId: questionnaire.id, organisationId, questionId, value, revision, invitation };
    const { data } = await send({ variables: { input } });
    const { answer, problems } = data?.answerQuestion ?? { answer: null, problems: [] };
    if (answer && problems.some(({ code }) => code === "ANSWER_CHANGED_ELSEWHERE")) {
      seen.current[questionId] = { value: asText(answer.value), revision: answer.revision };
      setConflict({ questionId, theirs: answer.value ?? null, savedBy: answer.savedBy });
      return "conflict";
    }
    const outcome = note(questionId, problems);
    if (outcome === "saved" && answer) {
      seen.current[questionId] = { value: asText(value), revision: answer.revision };
    }
    return outcome;
  };

  const unsaved = (typed: Answers): string[] =>
    Object.keys(typed).filter((id) => asText(typed[id]) !== (seen.current[id]?.value ?? "null"));

  const save = async (typed: Answers): Promise<SaveOutcome> => {
    let worst: SaveOutcome = "saved";
    for (const id of unsaved(typed)) {
      const outcome = await saveOne(id, typed[id]);
      if (outcome === "conflict") return outcome;
      if (outcome !== "saved") worst = outcome;
    }
    return worst;
  };

  const { state, savedAt, flush, restart } = useAutosave({ values: answers, save });
  const change = (questionId: string, value: AnswerValue | null) =>
    setAnswers((before) => ({ ...before, [questionId]: value }));
  const choose = (which: "mine" | "theirs") => {
    if (!conflict) return;
    restart({ ...answers, [conflict.questionId]: conflict.theirs });
    if (which === "theirs") change(conflict.questionId, conflict.theirs);
    setConflict(null);
  };
  const isSettled = () => unsaved(answers).length === 0;
  return { answers, change, conflict, choose, faults, mistakes, state, savedAt, flush, isSettled };
}
