import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What somebody wrote to the holder of a public certificate; its words are deleted after six months. */
@ObjectType()
@Entity("holder_message")
export class HolderMessage {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  certificateId!: string;

  @Column({ type: "uuid" })
  senderId!: string;

  /** The company the sender acts for. */
  @Column({ type: "uuid", nullable: true })
  organisationId!: string | null;

  @Column({ type: "text", nullable: true })
  subject!: string | null;

  @Column({ type: "text", nullable: true })
  text!: string | null;

  /** Where the holder may answer, as the sender chose it. */
  @Column({ type: "text", nullable: true })
  replyTo!: string | null;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  sentAt!: Date;

  /** The day in Estonia, for the limits of a day. */
  @Column({ type: "date" })
  sentOn!: string;

  /** The letter in the holder's inbox that quotes it. */
  @Column({ type: "uuid", nullable: true })
  letterId!: string | null;

  @Column({ type: "timestamptz", nullable: true })
  forgottenAt!: Date | null;
}
