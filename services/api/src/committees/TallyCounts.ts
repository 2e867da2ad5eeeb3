import { Field, Int, ObjectType } from "type-graphql";

/** How the votes fell, once the voting is closed. */
@ObjectType("Tally")
export class TallyCounts {
  @Field(() => Int)
  for!: number;

  @Field(() => Int)
  against!: number;

  @Field(() => Int)
  abstained!: number;

  @Field(() => Boolean)
  decidedByChair!: boolean;
}
