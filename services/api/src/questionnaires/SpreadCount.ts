import { Field, Int, ObjectType } from "type-graphql";

/** How many numbers or days lie in one part of their range. */
@ObjectType({ simpleResolvers: true })
export class SpreadCount {
  /** Where the part begins: a number, a day (2026-11-26), a month (2026-11) or a year (2026). */
  @Field(() => String)
  from!: string;

  /** The first number that lies in it no more; null where the part is one number, and of days. */
  @Field(() => String, { nullable: true })
  below!: string | null;

  @Field(() => Int)
  count!: number;
}
