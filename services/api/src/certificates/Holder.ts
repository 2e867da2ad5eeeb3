import { Field, ObjectType } from "type-graphql";
import { DayScalar } from "../platform/graphql/DayScalar";

/** The holder as the asker may see them: names are empty and the birth date is missing where they are hidden. */
@ObjectType({ simpleResolvers: true })
export class Holder {
  @Field(() => String)
  firstName!: string;

  @Field(() => String)
  lastName!: string;

  @Field(() => DayScalar, { nullable: true })
  birthDate!: string | null;

  @Field(() => Boolean)
  isNameHidden!: boolean;
}
