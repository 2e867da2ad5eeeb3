import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { AudienceRule } from "./AudienceRule";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { QuestionnaireStatus } from "./QuestionnaireStatus";

/** Questions to users of the register before something is changed for them, or to learn how it went. */
@ObjectType()
@Entity("questionnaire")
export class Questionnaire {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  /** Who asks: Kutsekoda, or a body that may ask its own holders. */
  @Column({ type: "uuid" })
  organisationId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  titleEt!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  titleEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  titleRu!: string | null;

  /** What the answers are for and who reads them. */
  @Field(() => String)
  @Column({ type: "text", default: "" })
  purposeEt!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  purposeEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  purposeRu!: string | null;

  @Field(() => QuestionnaireMode)
  @Column({ type: "text" })
  mode!: QuestionnaireMode;

  /** Putting it off is limited and it cannot be declined. */
  @Field(() => Boolean)
  @Column({ type: "boolean", default: false })
  isMandatory!: boolean;

  /** Whether somebody outside the register may answer by a single-use invitation. */
  @Field(() => Boolean)
  @Column({ type: "boolean", default: false })
  outsidersAllowed!: boolean;

  /** Whether people who come to fit the audience while it is open are asked too. */
  @Field(() => Boolean)
  @Column({ type: "boolean", default: false })
  joiningLater!: boolean;

  @Column({ type: "jsonb", default: {} })
  audience!: AudienceRule;

  @Field(() => QuestionnaireStatus)
  @Column({ type: "text", default: "DRAFT" })
  status!: QuestionnaireStatus;

  /** When it is to open; null while that is not set. */
  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  opensAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  closesAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  openedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  closedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  submittedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  reviewedAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  reviewedBy!: string | null;

  /** What the reviewer asks to be changed. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  returnedReason!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  withdrawnReason!: string | null;

  /** How many times those who have not answered are reminded, 0 to 2. */
  @Field(() => Int)
  @Column({ type: "smallint", default: 0 })
  remindersWanted!: number;

  @Field(() => Int)
  @Column({ type: "smallint", default: 0 })
  remindedCount!: number;

  @Column({ type: "timestamptz", nullable: true })
  remindedAt!: Date | null;

  /** How many fitted the audience when opening began. */
  @Field(() => Int, { nullable: true })
  @Column({ type: "integer", nullable: true })
  expectedCount!: number | null;

  /** How far the entering of recipients has come: they are entered in the order of person ids. */
  @Column({ type: "uuid", nullable: true })
  reachedPersonId!: string | null;

  /** When the names of those who were asked and answered were deleted. */
  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  archivedAt!: Date | null;

  /** When it was told what was heard. */
  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  publishedAt!: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  heardEt!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  heardEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  heardRu!: string | null;

  @Column({ type: "uuid" })
  createdBy!: string;

  @Column({ type: "uuid", nullable: true })
  editedBy!: string | null;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  editedAt!: Date;

  @Column({ type: "uuid", nullable: true })
  currentVersionId!: string | null;
}
