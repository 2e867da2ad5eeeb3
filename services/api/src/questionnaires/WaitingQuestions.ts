import { Field, Int, ObjectType } from "type-graphql";
import { Recipient } from "./Recipient";

/** What waits for the viewer's answer, most urgent first: a few, and how many there are. */
@ObjectType()
export class WaitingQuestions {
  @Field(() => Int)
  count!: number;

  @Field(() => [Recipient])
  recipients!: readonly Recipient[];
}
