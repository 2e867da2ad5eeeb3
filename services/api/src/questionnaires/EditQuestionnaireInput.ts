import { Field, ID, InputType } from "type-graphql";
import { DraftQuestionnaireInput } from "./DraftQuestionnaireInput";

/** The whole questionnaire as it is to stand. */
@InputType()
export class EditQuestionnaireInput extends DraftQuestionnaireInput {
  @Field(() => ID)
  questionnaireId!: string;

  /** `editedAt` as the author last saw it; when somebody has changed it since, nothing is written over. */
  @Field(() => Date, { nullable: true })
  seenEditedAt?: Date | null;
}
