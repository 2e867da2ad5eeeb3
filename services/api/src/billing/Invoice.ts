import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DecimalScalar } from "../platform/graphql/DecimalScalar";
import { DayScalar } from "../platform/graphql/DayScalar";
import type { Locale } from "../platform/Viewer";
import { InvoicePurpose } from "./InvoicePurpose";

/** A demand for payment as it was issued: it is never changed nor deleted, a credit note takes it back. RPS § 7, KMS § 37. */
@ObjectType({ simpleResolvers: true })
@Entity("invoice")
export class Invoice {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Field(() => String)
  @Column({ type: "text" })
  number!: string;

  @Column({ type: "uuid" })
  issuerId!: string;

  @Column({ type: "uuid", nullable: true })
  buyerPersonId!: string | null;

  @Column({ type: "uuid", nullable: true })
  buyerOrganisationId!: string | null;

  @Field(() => String)
  @Column({ type: "text" })
  buyerName!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  buyerAddress!: string | null;

  @Field(() => InvoicePurpose)
  @Column({ type: "text" })
  purpose!: InvoicePurpose;

  @Column({ type: "text" })
  locale!: Locale;

  /** By method 7-3-1; the bank hands it on with the payment. */
  @Field(() => String)
  @Column({ type: "text" })
  referenceNumber!: string;

  @Field(() => String)
  @Column({ type: "text" })
  iban!: string;

  @Field(() => String)
  @Column({ type: "text" })
  bankName!: string;

  /** Whose name stands on the account; null: the issuer's own. */
  @Column({ type: "text", nullable: true })
  accountName!: string | null;

  @Column({ type: "timestamptz" })
  issuedAt!: Date;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  issuedOn!: string;

  /** The last day to pay. */
  @Field(() => DayScalar)
  @Column({ type: "date" })
  dueOn!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  vatNumber!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Per cent; null when the issuer is not liable to VAT." })
  @Column({ type: "numeric", precision: 4, scale: 2, nullable: true })
  vatRate!: string | null;

  @Column({ type: "numeric", precision: 12, scale: 2 })
  netAmount!: string;

  @Column({ type: "numeric", precision: 12, scale: 2 })
  vatAmount!: string;

  @Column({ type: "numeric", precision: 12, scale: 2 })
  totalAmount!: string;

  @Column({ type: "numeric", precision: 12, scale: 2 })
  paidAmount!: string;

  @Column({ type: "numeric", precision: 12, scale: 2 })
  refundedAmount!: string;

  @Column({ type: "uuid", nullable: true })
  documentId!: string | null;
}
