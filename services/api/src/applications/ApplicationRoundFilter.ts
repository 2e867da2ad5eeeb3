import { Field, ID, InputType } from "type-graphql";

/** What a list of rounds is narrowed to. */
@InputType()
export class ApplicationRoundFilter {
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true })
  qualificationId?: string | null;

  /** Only rounds in which one may apply today. */
  @Field(() => Boolean, { nullable: true })
  openOnly?: boolean | null;
}
