import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { Meeting } from "./Meeting";

@ObjectType()
export class MeetingPayload {
  @Field(() => Meeting, { nullable: true })
  meeting!: Meeting | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
