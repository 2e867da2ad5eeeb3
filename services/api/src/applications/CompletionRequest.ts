import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";

/** What the body found missing, with the day until which the applicant may mend it. HMS § 15 lg 2. */
@ObjectType()
@Entity("completion_request")
export class CompletionRequest {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  applicationId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  text!: string;

  /** The last day on which an answer is in time. */
  @Field(() => DayScalar)
  @Column({ type: "date" })
  dueOn!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  requestedAt!: Date;

  @Column({ type: "uuid" })
  requestedBy!: string;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  answer!: string | null;
}
