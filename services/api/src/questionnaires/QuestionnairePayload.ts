import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { Questionnaire } from "./Questionnaire";

/** What an act on a questionnaire answers. */
@ObjectType()
export class QuestionnairePayload {
  @Field(() => Questionnaire, { nullable: true })
  questionnaire!: Questionnaire | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
