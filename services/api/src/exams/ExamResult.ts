import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Points of one applicant for one part of the exam, and who recorded them. */
@ObjectType()
@Entity("exam_result")
export class ExamResult {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  examSeatId!: string;

  @Column({ type: "uuid" })
  examPartId!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  points!: number;

  @Field(() => Boolean)
  @Column({ type: "boolean" })
  isPassed!: boolean;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  remark!: string | null;

  @Column({ type: "uuid" })
  recordedBy!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  recordedAt!: Date;
}
