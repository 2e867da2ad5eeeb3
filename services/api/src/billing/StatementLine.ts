import { Field, ObjectType, registerEnumType } from "type-graphql";
import { DayScalar } from "../platform/graphql/DayScalar";
import { DecimalScalar } from "../platform/graphql/DecimalScalar";

/** What became of an entry of the bank file. */
export const StatementOutcome = {
  MATCHED: "MATCHED",
  ALREADY_KEPT: "ALREADY_KEPT",
  WRONG_CURRENCY: "WRONG_CURRENCY",
  REFERENCE_MISSING: "REFERENCE_MISSING",
  REFERENCE_UNKNOWN: "REFERENCE_UNKNOWN",
  INVOICE_CLOSED: "INVOICE_CLOSED",
} as const;
export type StatementOutcome = (typeof StatementOutcome)[keyof typeof StatementOutcome];

registerEnumType(StatementOutcome, {
  name: "StatementOutcome",
  description: "What became of an entry of the bank file.",
});

/** One entry of a bank file in the report of its import. */
@ObjectType({ simpleResolvers: true })
export class StatementLine {
  @Field(() => String)
  bankReference!: string;

  @Field(() => DayScalar)
  bookedOn!: string;

  @Field(() => DecimalScalar)
  amount!: string;

  @Field(() => String)
  currency!: string;

  @Field(() => String, { nullable: true })
  payerName!: string | null;

  @Field(() => String, { nullable: true })
  referenceNumber!: string | null;

  @Field(() => StatementOutcome)
  outcome!: StatementOutcome;

  @Field(() => String, { nullable: true })
  invoiceNumber!: string | null;
}
