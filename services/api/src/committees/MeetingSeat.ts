import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Role } from "../platform/Role";

/** A member entitled to take part in a meeting; presence is null until it is marked. */
@ObjectType()
@Entity("meeting_seat")
export class MeetingSeat {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  meetingId!: string;

  @Column({ type: "uuid" })
  personId!: string;

  @Field(() => Role)
  @Column({ type: "text" })
  role!: Role;

  @Field(() => Boolean, { nullable: true })
  @Column({ type: "boolean", nullable: true })
  isPresent!: boolean | null;

  @Column({ type: "timestamptz", nullable: true })
  markedAt!: Date | null;
}
