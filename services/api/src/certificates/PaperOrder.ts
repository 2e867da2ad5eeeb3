import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { PaperDelivery } from "./PaperDelivery";
import { PaperOrderKind } from "./PaperOrderKind";
import { PaperOrderReason } from "./PaperOrderReason";
import { PaperOrderStatus } from "./PaperOrderStatus";

/** A certificate on paper, asked for by its holder or put right by the body; the entry itself does not depend on it. */
@ObjectType({ simpleResolvers: true })
@Entity("paper_order")
export class PaperOrder {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Field(() => String)
  @Column({ type: "text", default: () => "'P' || nextval('paper_order_number')" })
  number!: string;

  @Column({ type: "uuid" })
  certificateId!: string;

  @Field(() => PaperOrderKind)
  @Column({ type: "text" })
  kind!: PaperOrderKind;

  /** Null for a first print. */
  @Field(() => PaperOrderReason, { nullable: true })
  @Column({ type: "text", nullable: true })
  reason!: PaperOrderReason | null;

  @Field(() => PaperOrderStatus)
  @Column({ type: "text" })
  status!: PaperOrderStatus;

  @Column({ type: "uuid" })
  orderedBy!: string;

  @Column({ type: "uuid" })
  holderId!: string;

  /** The body that issued the certificate. */
  @Column({ type: "uuid" })
  organisationId!: string;

  /** Who looks the order through: that body, or Kutsekoda when the body has lost its right. */
  @Column({ type: "uuid" })
  handlerId!: string;

  @Field(() => PaperDelivery)
  @Column({ type: "text" })
  delivery!: PaperDelivery;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  recipient!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  street!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  postalCode!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  town!: string | null;

  @Column({ type: "uuid", nullable: true })
  invoiceId!: string | null;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  requestedAt!: Date;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  paidAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  forwardedAt!: Date | null;

  /** Orders that went to the printer together. */
  @Field(() => String, { nullable: true })
  @Column({ type: "bigint", nullable: true })
  printBatch!: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  printingAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  printedAt!: Date | null;

  /** The number of the secured form it was printed on. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  blankNumber!: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  dispatchedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  deliveredAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  rejectedAt!: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  rejectionReason!: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  cancelledAt!: Date | null;
}
