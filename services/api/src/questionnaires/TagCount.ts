import { Field, Int, ObjectType } from "type-graphql";
import { QuestionTag } from "./QuestionTag";

/** How often a tag was put on a text, by any reader. */
@ObjectType({ simpleResolvers: true })
export class TagCount {
  @Field(() => QuestionTag)
  tag!: QuestionTag;

  @Field(() => Int)
  answerCount!: number;
}
