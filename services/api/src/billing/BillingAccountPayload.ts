import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { BillingAccount } from "./BillingAccount";

/** The account as it stands after the act, or what stood in the way. */
@ObjectType()
export class BillingAccountPayload {
  @Field(() => BillingAccount, { nullable: true })
  account!: BillingAccount | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
