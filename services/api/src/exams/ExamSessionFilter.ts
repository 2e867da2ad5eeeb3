import { Field, ID, InputType } from "type-graphql";

@InputType()
export class ExamSessionFilter {
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true })
  qualificationId?: string | null;

  @Field(() => ID, { nullable: true })
  roundId?: string | null;

  @Field(() => Date, { nullable: true })
  from?: Date | null;

  @Field(() => Date, { nullable: true })
  until?: Date | null;

  @Field(() => Boolean, { nullable: true })
  publishedOnly?: boolean | null;

  /** Sessions in which the viewer assesses. */
  @Field(() => Boolean, { nullable: true })
  mine?: boolean | null;
}
