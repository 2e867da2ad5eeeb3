import { Field, InputType } from "type-graphql";

/** Whom to look for: an exact personal code, or one or two parts of a name. */
@InputType()
export class PersonFilter {
  @Field(() => String, { nullable: true })
  personalCode?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;
}
