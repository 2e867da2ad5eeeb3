import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { QuestionTag } from "./QuestionTag";

/** What an act on a tag answers. */
@ObjectType()
export class QuestionTagPayload {
  @Field(() => QuestionTag, { nullable: true })
  questionTag!: QuestionTag | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
