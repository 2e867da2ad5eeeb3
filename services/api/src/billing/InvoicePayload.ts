import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { Invoice } from "./Invoice";

/** The invoice as it stands after the act, or what stood in the way. */
@ObjectType()
export class InvoicePayload {
  @Field(() => Invoice, { nullable: true })
  invoice!: Invoice | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
