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

  /** Only one's own, whatever role one acts in. */
  @Field(() => Boolean, { nullable: true })
  ownOnly?: boolean | null;

  @Field(() => ApplicationQueue, { nullable: true })
  queue?: ApplicationQueue | null;
}
