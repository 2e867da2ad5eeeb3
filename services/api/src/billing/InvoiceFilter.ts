import { ArrayMaxSize, IsOptional, MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { InvoiceStatus } from "./InvoiceStatus";

/** Which invoices one wants to see; `text` is the beginning of a number or a part of the buyer's name. */
@InputType()
export class InvoiceFilter {
  @Field(() => [InvoiceStatus], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(6)
  statuses?: InvoiceStatus[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;

  /** Only those one is to pay oneself, whatever role one acts in. */
  @Field(() => Boolean, { nullable: true })
  ownOnly?: boolean | null;

  /** Only those whose issuer owes money back. */
  @Field(() => Boolean, { nullable: true })
  refundDueOnly?: boolean | null;
}
