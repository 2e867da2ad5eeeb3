import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { Payment } from "./Payment";

/** The payment as it stands after the act, or what stood in the way. */
@ObjectType()
export class PaymentPayload {
  @Field(() => Payment, { nullable: true })
  payment!: Payment | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
