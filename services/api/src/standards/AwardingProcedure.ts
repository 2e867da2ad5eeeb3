import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { AdmissionBy } from "./AdmissionBy";
import { ApplicationKind } from "./ApplicationKind";
import { DayScalar } from "../platform/graphql/DayScalar";
import { LocaleEnum } from "../people/LocaleEnum";
import type { Locale } from "../platform/Viewer";
import { MajorityRule } from "./MajorityRule";
import { SignerRule } from "./SignerRule";
import { TieRule } from "./TieRule";

/** How a body awards a qualification: fees, terms, exam and how its committee decides (kutse andmise kord). KutS § 16. */
@ObjectType()
@Entity("awarding_procedure")
export class AwardingProcedure {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "uuid" })
  organisationId!: string;

  @Column({ type: "uuid" })
  qualificationId!: string;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  inForceFrom!: string;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  supersededAt!: Date | null;

  /** Euros. */
  @Column({ type: "numeric", precision: 10, scale: 2 })
  feeInitial!: string;

  /** Euros. */
  @Column({ type: "numeric", precision: 10, scale: 2 })
  feeRecertification!: string;

  /** Euros. */
  @Column({ type: "numeric", precision: 10, scale: 2 })
  feeRetake!: string;

  @Field(() => Boolean)
  @Column({ type: "boolean" })
  vatIncluded!: boolean;

  /** Calendar days given to complete an application. */
  @Field(() => Int)
  @Column({ type: "integer" })
  completionDays!: number;

  @Field(() => AdmissionBy)
  @Column({ type: "text" })
  admissionBy!: AdmissionBy;

  /** The share of the entitled members who must be present. */
  @Field(() => Int)
  @Column({ type: "integer" })
  quorumPercent!: number;

  @Field(() => Boolean)
  @Column({ type: "boolean" })
  quorumNeedsChair!: boolean;

  @Field(() => MajorityRule)
  @Column({ type: "text" })
  majority!: MajorityRule;

  @Field(() => TieRule)
  @Column({ type: "text" })
  tie!: TieRule;

  @Field(() => SignerRule)
  @Column({ type: "text" })
  signers!: SignerRule;

  /** How long a certificate is valid; null is without end. */
  @Field(() => Int, { nullable: true })
  @Column({ type: "integer", nullable: true })
  validityMonths!: number | null;

  /** How long after its end a qualification may still be renewed. */
  @Field(() => Int)
  @Column({ type: "integer" })
  lateRecertificationMonths!: number;

  /** Calendar days before the exam until which a seat may be given up. */
  @Field(() => Int)
  @Column({ type: "integer" })
  seatReturnDays!: number;

  /** Kinds of application that need no exam: an assessor judges them by their papers. */
  @Field(() => [ApplicationKind])
  @Column({ type: "text", array: true, default: () => "'{}'" })
  papersOnlyFor!: ApplicationKind[];

  @Field(() => [LocaleEnum])
  @Column({ type: "text", array: true })
  examLanguages!: Locale[];

  /** What one must have before applying, in Estonian. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  prerequisites!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  prerequisitesEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  prerequisitesRu!: string | null;

  /** Why Kutsekoda changed the version before; null for a first version. */
  @Column({ type: "text", nullable: true })
  changeReason!: string | null;

  @Column({ type: "timestamptz", nullable: true })
  decidedAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  decidedBy!: string | null;

  /** Where the whole procedure can be read. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  procedureUrl!: string | null;

  /** Where the assessment materials can be read. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  materialsUrl!: string | null;
}
