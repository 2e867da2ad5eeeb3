import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { ExamSession } from "./ExamSession";

@ObjectType()
export class ExamSessionPayload {
  @Field(() => ExamSession, { nullable: true })
  examSession!: ExamSession | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
