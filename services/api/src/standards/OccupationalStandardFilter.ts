import { MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";

/** Which standards to list; what is left out does not narrow. */
@InputType()
export class OccupationalStandardFilter {
  /** Words of the title in any of its languages, or the code. */
  @Field(() => String, { nullable: true })
  @MaxLength(200)
  text?: string | null;

  @Field(() => ID, { nullable: true })
  councilId?: string | null;

  @Field(() => Boolean, { nullable: true })
  inForceOnly?: boolean | null;
}
