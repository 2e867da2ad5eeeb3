import { Field, ID, ObjectType } from "type-graphql";

/** One text answered to a question, as its readers see it. Of an anonymous one nothing is known but the text. */
@ObjectType()
export class AnswerText {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  /** Not known of anonymous answers. */
  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  readonly recipientId!: string | null;
  readonly organisationId!: string | null;
  /** Where it stands in the list; the cursor. */
  readonly place!: string;
}
