import { Field, ID, ObjectType } from "type-graphql";
import type { AnswerValue } from "./AnswerValue";

/** The files that one sheet holds in answer to a question, as their readers see them. */
@ObjectType()
export class AnswerAttachment {
  @Field(() => ID)
  id!: string;

  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  readonly value!: AnswerValue;
  readonly recipientId!: string | null;
  readonly organisationId!: string | null;
  /** Where it stands in the list; the cursor. */
  readonly place!: string;
}
