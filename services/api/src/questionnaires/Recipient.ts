import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { RecipientRole } from "./RecipientRole";

/** A person who is asked, once a questionnaire, or once for each body; here stands who is to be spared a reminder, never what was answered. */
@ObjectType()
@Entity("recipient")
export class Recipient {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  questionnaireId!: string;

  @Column({ type: "uuid" })
  personId!: string;

  /** The body in whose name, or through which, the person is asked. */
  @Column({ type: "uuid", nullable: true })
  organisationId!: string | null;

  /** The body in whose name the person answers: who acts for two is asked for each. Null where one answers for oneself. */
  @Column({ type: "uuid", nullable: true })
  speaksFor!: string | null;

  @Field(() => RecipientRole)
  @Column({ type: "text" })
  role!: RecipientRole;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  assignedAt!: Date;

  /** When the letter was written. */
  @Column({ type: "timestamptz", nullable: true })
  invitedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  seenAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  snoozedUntil!: Date | null;

  @Field(() => Int)
  @Column({ type: "smallint", default: 0 })
  snoozeCount!: number;

  /** Of an anonymous questionnaire only that, not when: the day it was opened. */
  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  answeredAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  declinedAt!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  remindedAt!: Date | null;

  /** Through whose passing on the person came to be asked; null for the audience itself. */
  @Column({ type: "uuid", nullable: true })
  forwardId!: string | null;
}
