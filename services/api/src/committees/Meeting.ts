import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { MeetingForm } from "./MeetingForm";
import { MeetingStatus } from "./MeetingStatus";

/** A meeting of an awarding committee on the cases of its agenda. */
@ObjectType()
@Entity("meeting")
export class Meeting {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  committeeId!: string;

  @Field(() => MeetingForm)
  @Column({ type: "text" })
  form!: MeetingForm;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  startsAt!: Date;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  webLink!: string | null;

  @Field(() => MeetingStatus)
  @Column({ type: "text", default: "CONVENED" })
  status!: MeetingStatus;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  convenedAt!: Date;

  @Column({ type: "uuid" })
  convenedBy!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  cancelReason!: string | null;

  /** When the chair ended it before its agenda was through. */
  @Column({ type: "timestamptz", nullable: true })
  adjournedAt!: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  adjournReason!: string | null;
}
