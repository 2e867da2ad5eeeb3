import type { Answer } from "./Answer";
import type { OwnAnswer } from "./OwnAnswer";

/** An answer as who answers sees it; of a question not answered, an empty one. */
export function ownAnswerOf(questionId: string, answer: Answer | null): OwnAnswer {
  return {
    questionId,
    value: answer?.value ?? null,
    revision: answer?.revision ?? 0,
    savedAt: answer?.savedAt ?? null,
    savedBy: answer?.savedBy ?? null,
  };
}
