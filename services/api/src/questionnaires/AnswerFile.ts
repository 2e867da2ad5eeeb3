import { Field, ID, Int, ObjectType } from "type-graphql";

/** A file in an answer. */
@ObjectType()
export class AnswerFile {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => Int)
  byteSize!: number;
}
