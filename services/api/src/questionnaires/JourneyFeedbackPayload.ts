import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { JourneyFeedback } from "./JourneyFeedback";

/** What giving feedback answers. */
@ObjectType()
export class JourneyFeedbackPayload {
  @Field(() => JourneyFeedback, { nullable: true })
  journeyFeedback!: JourneyFeedback | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
