import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";

/** The days in which one may apply to an awarding body, and when its exams and its committee follow. */
@ObjectType()
@Entity("application_round")
export class ApplicationRound {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  organisationId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  name!: string;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  opensOn!: string;

  /** The last day on which one may apply. */
  @Field(() => DayScalar)
  @Column({ type: "date" })
  closesOn!: string;

  /** Recognition of prior learning may have days of its own. */
  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", nullable: true })
  priorLearningOpensOn!: string | null;

  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", nullable: true })
  priorLearningClosesOn!: string | null;

  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", nullable: true })
  examsFrom!: string | null;

  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", nullable: true })
  examsUntil!: string | null;

  /** When the committee means to decide. */
  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", nullable: true })
  meetingOn!: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  publishedAt!: Date | null;

  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  @Column({ type: "uuid", nullable: true })
  createdBy!: string | null;
}
