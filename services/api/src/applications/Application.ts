import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { ApplicationStatus } from "./ApplicationStatus";
import { DayScalar } from "../platform/graphql/DayScalar";
import { LocaleEnum } from "../people/LocaleEnum";
import type { Locale } from "../platform/Viewer";
import { ApplicationKind } from "../standards/ApplicationKind";

/**
 * A person's wish to be awarded a qualification by a body, from draft to decision. KutS § 17. How to reach the applicant
 * and what he or she needs at the exam is given by field resolvers, by policy.
 */
@ObjectType()
@Entity("application")
export class Application {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  /** As "T-2026-000123"; given at submission. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  number!: string | null;

  @Column({ type: "uuid" })
  personId!: string;

  @Column({ type: "uuid" })
  applicationRoundId!: string;

  @Column({ type: "uuid" })
  qualificationId!: string;

  @Column({ type: "uuid", nullable: true })
  specialisationId!: string | null;

  /** The elective competences the applicant wants to prove, each once; null: submitted before they were asked for. */
  @Column({ type: "uuid", array: true, nullable: true, default: () => "'{}'" })
  electiveIds!: string[] | null;

  @Column({ type: "uuid" })
  organisationId!: string;

  /** The procedure in force at submission; a later one does not touch this application. */
  @Column({ type: "uuid" })
  awardingProcedureId!: string;

  @Field(() => ApplicationKind)
  @Column({ type: "text" })
  kind!: ApplicationKind;

  @Field(() => ApplicationStatus)
  @Column({ type: "text", default: "DRAFT" })
  status!: ApplicationStatus;

  /** Counts the savings of the draft, so that two browsers cannot overwrite each other. */
  @Field(() => Int)
  @Column({ type: "integer", default: 1 })
  revision!: number;

  @Column({ type: "text", nullable: true })
  email!: string | null;

  @Column({ type: "text", nullable: true })
  phone!: string | null;

  @Column({ type: "text", nullable: true })
  address!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  education!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  workExperience!: string | null;

  @Field(() => LocaleEnum)
  @Column({ type: "text", default: "et" })
  examLanguage!: Locale;

  @Column({ type: "text", nullable: true })
  specialNeeds!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  additionalRemarks!: string | null;

  @Field(() => Boolean)
  @Column({ type: "boolean", default: false })
  wantsPaper!: boolean;

  @Field(() => Boolean)
  @Column({ type: "boolean", default: false })
  nameHidden!: boolean;

  @Field(() => Boolean)
  @Column({ type: "boolean", default: false })
  birthDateHidden!: boolean;

  @Field(() => Boolean)
  @Column({ type: "boolean", default: false })
  certificateHidden!: boolean;

  @Column({ type: "timestamptz", nullable: true })
  declarationAcceptedAt!: Date | null;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  updatedAt!: Date;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  submittedAt!: Date | null;

  /** What the applicant submitted, word for word, and its SHA-256. */
  @Column({ type: "jsonb", nullable: true })
  submittedCopy!: Record<string, unknown> | null;

  @Column({ type: "text", nullable: true })
  submittedCopySha256!: string | null;

  @Column({ type: "uuid", nullable: true })
  reviewerPersonId!: string | null;

  /** By when the acting party has to act. */
  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", nullable: true })
  dueOn!: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  admittedAt!: Date | null;

  @Column({ type: "text", nullable: true })
  admissionRemark!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  refusalGround!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  refusalReasons!: string | null;

  @Column({ type: "timestamptz", nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: "text", nullable: true })
  withdrawnReason!: string | null;

  /** Set by a list's own statement: the body has sent the certificate to Kutsekoda. */
  certificateSubmitted?: boolean;
}
