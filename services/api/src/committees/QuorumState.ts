import { Field, Int, ObjectType } from "type-graphql";

/** Whether a case can be voted on: those entitled (the recused left out), present, and needed. */
@ObjectType()
export class QuorumState {
  @Field(() => Int)
  entitled!: number;

  @Field(() => Int)
  present!: number;

  @Field(() => Int)
  needed!: number;

  @Field(() => Boolean)
  isReached!: boolean;
}
