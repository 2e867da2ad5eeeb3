import { Field, InputType } from "type-graphql";

/** Which payments an official wants to see. */
@InputType()
export class PaymentFilter {
  /** Only those that found no invoice and wait for an official. */
  @Field(() => Boolean, { nullable: true })
  unmatchedOnly?: boolean | null;
}
