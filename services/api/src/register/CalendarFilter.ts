import { Field, ID, InputType } from "type-graphql";
import { County } from "../exams/County";
import { LocaleEnum } from "../people/LocaleEnum";
import { DayScalar } from "../platform/graphql/DayScalar";
import type { Locale } from "../platform/Viewer";
import { CalendarKind } from "./CalendarKind";

/** Which days of the calendar; what is left out does not narrow. A round is of the counties and languages of its exams. */
@InputType()
export class CalendarFilter {
  @Field(() => DayScalar, { nullable: true, description: "The first day; today when left out." })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The last day." })
  until?: string | null;

  @Field(() => [CalendarKind], { nullable: true })
  kinds?: CalendarKind[] | null;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true })
  qualificationId?: string | null;

  @Field(() => ID, { nullable: true })
  standardId?: string | null;

  @Field(() => County, { nullable: true })
  county?: County | null;

  @Field(() => LocaleEnum, { nullable: true })
  language?: Locale | null;
}
