import { Field, ID, InputType, Int } from "type-graphql";
import { LocaleEnum } from "../people/LocaleEnum";
import type { Locale } from "../platform/Viewer";

/** What of a draft is to be saved: left-out fields stay, null empties those that may be empty. */
@InputType()
export class SaveApplicationInput {
  @Field(() => ID)
  applicationId!: string;

  /** The revision the browser has seen. */
  @Field(() => Int)
  revision!: number;

  @Field(() => ID, { nullable: true })
  specialisationId?: string | null;

  @Field(() => [ID], { nullable: true, description: "All elective competences that are chosen; null: none." })
  electiveIds?: string[] | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => String, { nullable: true })
  education?: string | null;

  @Field(() => String, { nullable: true })
  workExperience?: string | null;

  @Field(() => LocaleEnum, { nullable: true })
  examLanguage?: Locale | null;

  @Field(() => String, { nullable: true })
  specialNeeds?: string | null;

  @Field(() => String, { nullable: true })
  additionalRemarks?: string | null;

  @Field(() => Boolean, { nullable: true })
  wantsPaper?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  nameHidden?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  birthDateHidden?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  certificateHidden?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  declarationAccepted?: boolean | null;
}
