import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { OwnAnswer } from "./OwnAnswer";

/** What keeping an answer answers: the answer as it stands, beside a refusal too. */
@ObjectType()
export class OwnAnswerPayload {
  @Field(() => OwnAnswer, { nullable: true })
  answer!: OwnAnswer | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
