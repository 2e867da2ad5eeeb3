import { Field, ID, InputType } from "type-graphql";

/** Which events to list. */
@InputType()
export class EventFilter {
  @Field(() => ID, { nullable: true })
  subjectId?: string | null;

  @Field(() => String, { nullable: true })
  type?: string | null;

  @Field(() => ID, { nullable: true })
  actorId?: string | null;

  @Field(() => Date, { nullable: true })
  from?: Date | null;

  @Field(() => Date, { nullable: true })
  until?: Date | null;
}
