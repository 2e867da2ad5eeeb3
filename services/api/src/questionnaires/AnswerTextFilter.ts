import { Field, ID, InputType } from "type-graphql";

/** What the texts of one question are narrowed to. */
@InputType()
export class AnswerTextFilter {
  /** Words that have to be in it. */
  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => ID, { nullable: true })
  tagId?: string | null;

  /** Only those on which the viewer has put no tag yet. */
  @Field(() => Boolean, { nullable: true })
  untaggedByMe?: boolean | null;
}
