import { Field, Float, Int, ObjectType } from "type-graphql";
import { JourneyStep } from "./JourneyStep";

/** How one step was rated. Of fewer than five people nothing but the number is told. */
@ObjectType()
export class JourneyStepSummary {
  @Field(() => JourneyStep)
  step!: JourneyStep;

  @Field(() => Int)
  count!: number;

  /** Null when fewer than five have rated. */
  @Field(() => Float, { nullable: true })
  average!: number | null;

  /** How many gave 1, 2, 3, 4 and 5; empty when fewer than five have rated. */
  @Field(() => [Int])
  ratings!: number[];
}
