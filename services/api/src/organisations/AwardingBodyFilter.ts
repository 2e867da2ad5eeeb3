import { MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { OrganisationKind } from "./OrganisationKind";

/** Which awarding bodies to list; what is left out does not narrow. */
@InputType()
export class AwardingBodyFilter {
  /** Words of the name in any of its languages, or the registry code. */
  @Field(() => String, { nullable: true })
  @MaxLength(200)
  text?: string | null;

  @Field(() => OrganisationKind, { nullable: true })
  kind?: OrganisationKind | null;
}
