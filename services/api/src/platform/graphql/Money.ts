import { Field, ObjectType } from "type-graphql";
import { DecimalScalar } from "./DecimalScalar";

/** An amount of money: euros as decimal text, never a float. */
@ObjectType()
export class Money {
  @Field(() => DecimalScalar)
  amount!: string;

  @Field(() => String)
  currency!: string;
}

/** So many euros; `amount` as the database gives a numeric, e.g. "115.00". */
export function euros(amount: string): Money {
  return { amount, currency: "EUR" };
}
