import { Field, ObjectType } from "type-graphql";
import { ApplicationRound } from "./ApplicationRound";
import { Problem } from "../platform/Problem";

/** What an act on a round answers. */
@ObjectType()
export class ApplicationRoundPayload {
  @Field(() => ApplicationRound, { nullable: true })
  applicationRound!: ApplicationRound | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
