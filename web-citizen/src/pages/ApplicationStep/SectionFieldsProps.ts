import type { Draft_ApplicationFragment } from "../../gql/graphql";
import type { AnswerFaults } from "./answerFaults";
import type { DraftAnswers } from "./draftAnswers";

/** What the fields of every section take; `onChange` gets only what changes. */
export type SectionFieldsProps = {
  draft: Draft_ApplicationFragment;
  answers: DraftAnswers;
  onChange: (change: Partial<DraftAnswers>) => void;
  faults: AnswerFaults;
};
