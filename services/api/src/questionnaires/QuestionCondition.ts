import { Field, InputType, ObjectType } from "type-graphql";

/** A question is asked when the answer to an earlier one is, or holds, any of these option keys. */
@ObjectType()
@InputType("QuestionConditionInput")
export class QuestionCondition {
  @Field(() => String)
  questionKey!: string;

  @Field(() => [String])
  anyOf!: string[];
}
