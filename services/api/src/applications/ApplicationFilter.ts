import { Field, ID, InputType } from "type-graphql";
import { ApplicationQueue } from "./ApplicationQueue";
import { ApplicationStatus } from "./ApplicationStatus";

/** What a list of applications is narrowed to. */
@InputType()
export class ApplicationFilter {
  @Field(() => [ApplicationStatus], { nullable: true })
  statuses?: ApplicationStatus[] | null;

  /** Part of the number or of the applicant's name, or a whole personal code. */
  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => ID, { nullable: true })
  roundId?: string | null;

  @Field(() => ID, { nullable: true })
  qualificationId?: string | null;

  @Field(() => ApplicationQueue, { nullable: true })
  queue?: ApplicationQueue | null;
}
