import type { AnswerForm_SheetFragment, QuestionField_QuestionFragment } from "../gql/graphql";

/** A questionnaire in the hands of who answers it. */
export type Sheet = AnswerForm_SheetFragment;

/** A question as its field needs it. */
export type AskedQuestion = QuestionField_QuestionFragment;

/** What has been answered to one question. */
export type GivenAnswer = Sheet["answers"][number];
