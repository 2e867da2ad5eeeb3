import { Field, Int, ObjectType } from "type-graphql";

/** How many bodies were asked to answer in their name, and how many have. */
@ObjectType({ simpleResolvers: true })
export class BodyCounts {
  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  answered!: number;
}
