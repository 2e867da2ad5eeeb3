import { Field, ID, ObjectType } from "type-graphql";
import { DayScalar } from "../platform/graphql/DayScalar";
import { CalendarKind } from "./CalendarKind";

/** One thing in the public calendar on its Estonian day: an exam, or a round that opens or closes. */
@ObjectType()
export class CalendarEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => CalendarKind)
  kind!: CalendarKind;

  @Field(() => DayScalar)
  day!: string;

  /** The session or the round. */
  subjectId!: string;

  organisationId!: string;
}
