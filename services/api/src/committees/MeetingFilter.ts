import { Field, ID, InputType } from "type-graphql";
import { MeetingStatus } from "./MeetingStatus";

@InputType()
export class MeetingFilter {
  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => MeetingStatus, { nullable: true })
  status?: MeetingStatus | null;

  /** Only meetings that are neither signed nor cancelled. */
  @Field(() => Boolean, { nullable: true })
  upcomingOnly?: boolean | null;
}
