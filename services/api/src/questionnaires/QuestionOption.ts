import { Field, InputType, ObjectType } from "type-graphql";

/** One thing that can be chosen, or one row of a matrix. The key never changes; the words may. */
@ObjectType()
@InputType("QuestionOptionInput")
export class QuestionOption {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  et!: string;

  @Field(() => String, { nullable: true })
  en?: string | null;

  @Field(() => String, { nullable: true })
  ru?: string | null;
}
