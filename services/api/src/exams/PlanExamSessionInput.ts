import { Field, ID, InputType, Int } from "type-graphql";
import { ArrayMaxSize } from "class-validator";
import { LocaleEnum } from "../people/LocaleEnum";
import type { Locale } from "../platform/Viewer";

@InputType()
export class PlanExamSessionInput {
  @Field(() => ID, { nullable: true })
  roundId?: string | null;

  @Field(() => [ID])
  @ArrayMaxSize(50)
  qualificationIds!: string[];

  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Date)
  endsAt!: Date;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => String, { nullable: true })
  webLink?: string | null;

  @Field(() => LocaleEnum)
  language!: Locale;

  @Field(() => Int)
  capacity!: number;

  @Field(() => Date)
  registrationClosesAt!: Date;

  @Field(() => [ID])
  @ArrayMaxSize(50)
  assessorIds!: string[];
}
