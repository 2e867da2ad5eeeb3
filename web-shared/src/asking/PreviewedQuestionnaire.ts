import type { QuestionnaireDraft } from "./draft";

/** What is being written of a questionnaire, as far as it is seen by those who are asked. */
export type PreviewedQuestionnaire = Pick<QuestionnaireDraft, "title" | "purpose" | "mode"> & {
  questions: readonly QuestionnaireDraft["questions"][number][];
};
