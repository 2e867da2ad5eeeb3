import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { AssessmentProposal } from "./AssessmentProposal";

/** The place one application has in an exam session, and what the assessors propose about it. */
@ObjectType()
@Entity("exam_seat")
export class ExamSeat {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  examSessionId!: string;

  @Column({ type: "uuid" })
  applicationId!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  takenAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  givenUpAt!: Date | null;

  @Field(() => Boolean)
  @Column({ type: "boolean", default: false })
  didNotAppear!: boolean;

  @Column({ type: "text", nullable: true })
  proposal!: AssessmentProposal | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  confirmedAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  confirmedBy!: string | null;
}
