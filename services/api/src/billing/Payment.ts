import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";
import { UnmatchedBecause } from "./UnmatchedBecause";

/** Money that came to an issuer's account, once for each entry of the bank; what found no invoice waits for an official. */
@ObjectType({ simpleResolvers: true })
@Entity("payment")
export class Payment {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  bankStatementId!: string;

  @Column({ type: "uuid" })
  organisationId!: string;

  @Column({ type: "text" })
  iban!: string;

  /** The bank's own mark of the entry. */
  @Field(() => String)
  @Column({ type: "text" })
  bankReference!: string;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  bookedOn!: string;

  @Column({ type: "numeric", precision: 12, scale: 2 })
  amount!: string;

  @Column({ type: "text" })
  currency!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  payerName!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  referenceNumber!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  description!: string | null;

  @Column({ type: "uuid", nullable: true })
  invoiceId!: string | null;

  @Field(() => UnmatchedBecause, { nullable: true })
  @Column({ type: "text", nullable: true })
  unmatchedBecause!: UnmatchedBecause | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  matchedAt!: Date | null;

  /** Null when the reference number matched it. */
  @Column({ type: "uuid", nullable: true })
  matchedBy!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  matchReason!: string | null;
}
