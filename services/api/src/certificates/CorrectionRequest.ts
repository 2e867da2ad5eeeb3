import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";
import { CorrectionProposal } from "./CorrectionProposal";

/** A holder says that an entry is wrong and what it should be; answered within 30 days. GDPR Art. 12 (3), 16; KutS § 21 lg 1. */
@ObjectType()
@Entity("correction_request")
export class CorrectionRequest {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  certificateId!: string;

  @Column({ type: "uuid" })
  organisationId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  wrong!: string;

  @Field(() => String)
  @Column({ type: "text" })
  shouldBe!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  @Field(() => DayScalar, { description: "The last day to answer." })
  @Column({ type: "date" })
  dueOn!: string;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  acceptedAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  acceptedBy!: string | null;

  /** What the body says the entry should say. */
  @Field(() => CorrectionProposal, { nullable: true })
  @Column({ type: "jsonb", nullable: true })
  proposal!: CorrectionProposal | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  declinedAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  declinedBy!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  declineReason!: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  correctedAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  correctedBy!: string | null;
}
