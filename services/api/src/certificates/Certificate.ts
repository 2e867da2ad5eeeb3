import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";
import type { Locale } from "../platform/Viewer";
import { CertificateType } from "./CertificateType";
import { InvalidationGround } from "./InvalidationGround";

/** An entry of the register: somebody holds a qualification. The entry is the qualification. KutS § 15 lg 1, § 21. */
@ObjectType({ simpleResolvers: true })
@Entity("certificate")
export class Certificate {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  registrationNumber!: string | null;

  @Field(() => CertificateType)
  @Column({ type: "text" })
  type!: CertificateType;

  @Column({ type: "uuid" })
  personId!: string;

  @Column({ type: "uuid" })
  qualificationId!: string;

  @Column({ type: "uuid", nullable: true })
  specialisationId!: string | null;

  /** The elective competences proven, each once; null: not recorded. */
  @Column({ type: "uuid", array: true, nullable: true })
  electiveIds!: string[] | null;

  @Column({ type: "uuid" })
  organisationId!: string;

  @Column({ type: "uuid", nullable: true })
  applicationId!: string | null;

  @Column({ type: "uuid", nullable: true })
  decisionId!: string | null;

  @Field(() => Int)
  @Column({ type: "smallint" })
  estqfLevel!: number;

  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", nullable: true })
  issuedOn!: string | null;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true, description: "The last day of validity; null: unlimited." })
  @Column({ type: "date", nullable: true })
  validUntil!: string | null;

  @Column({ type: "text", nullable: true })
  examLanguage!: Locale | null;

  @Column({ type: "uuid", nullable: true })
  signatoryPersonId!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  signatoryName!: string | null;

  /** A text of its own (lisaväli) that an entry of the old register bears on its certificate. */
  @Column({ type: "text", nullable: true })
  additionalText!: string | null;

  @Column({ type: "text", nullable: true })
  verificationCode!: string | null;

  @Field(() => Boolean)
  @Column({ type: "boolean" })
  nameHidden!: boolean;

  @Field(() => Boolean)
  @Column({ type: "boolean" })
  birthDateHidden!: boolean;

  @Field(() => Boolean)
  @Column({ type: "boolean" })
  certificateHidden!: boolean;

  @Column({ type: "timestamptz" })
  draftedAt!: Date;

  /** When the body sent it to Kutsekoda; null again when it was returned. */
  @Column({ type: "timestamptz", nullable: true })
  submittedAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  submittedBy!: string | null;

  @Column({ type: "timestamptz", nullable: true })
  returnedAt!: Date | null;

  @Column({ type: "text", nullable: true })
  returnReason!: string | null;

  @Column({ type: "timestamptz", nullable: true })
  confirmedAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  confirmedBy!: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  invalidatedAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  invalidatedBy!: string | null;

  @Field(() => InvalidationGround, { nullable: true })
  @Column({ type: "text", nullable: true })
  invalidationGround!: InvalidationGround | null;

  @Column({ type: "text", nullable: true })
  invalidationReason!: string | null;

  @Column({ type: "uuid", nullable: true })
  replacedById!: string | null;

  /** When it was last printed on paper; paper is optional. KutS § 21 lg 4. */
  @Column({ type: "timestamptz", nullable: true })
  paperPrintedAt!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  duplicatePrintedAt!: Date | null;
}
