import { Field, Int, ObjectType } from "type-graphql";

/** How far those who were asked have come. `answered` and `silent` stand side by side: who has not answered cannot be counted. */
@ObjectType({ simpleResolvers: true })
export class ResponseCounts {
  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  seen!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int)
  declined!: number;

  /** Neither answered nor declined. */
  @Field(() => Int)
  silent!: number;

  /** How many have passed it on to somebody. */
  @Field(() => Int)
  forwarded!: number;
}
