import { Field, ID, Int, ObjectType } from "type-graphql";
import type { AnswerValue } from "./AnswerValue";
import { AnswerValueScalar } from "./AnswerValueScalar";

/** What has been answered to one question, in the hands of who answers it. */
@ObjectType()
export class OwnAnswer {
  @Field(() => ID)
  questionId!: string;

  /** Null when nothing is answered. */
  @Field(() => AnswerValueScalar, { nullable: true })
  value!: AnswerValue | null;

  /** Goes back with the next saving; 0 when nothing is answered. */
  @Field(() => Int)
  revision!: number;

  @Field(() => Date, { nullable: true })
  savedAt!: Date | null;

  savedBy!: string | null;
}
