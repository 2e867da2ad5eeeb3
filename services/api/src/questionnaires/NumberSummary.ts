import { Field, Float, ObjectType } from "type-graphql";

/** Numbers of a scale or of a number question in short. */
@ObjectType({ simpleResolvers: true })
export class NumberSummary {
  @Field(() => Float)
  least!: number;

  @Field(() => Float)
  median!: number;

  @Field(() => Float)
  mean!: number;

  @Field(() => Float)
  most!: number;
}
