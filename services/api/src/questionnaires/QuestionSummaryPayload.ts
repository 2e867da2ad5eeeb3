import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { QuestionSummary } from "./QuestionSummary";

/** What an act on a summary answers. */
@ObjectType()
export class QuestionSummaryPayload {
  @Field(() => QuestionSummary, { nullable: true })
  questionSummary!: QuestionSummary | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
