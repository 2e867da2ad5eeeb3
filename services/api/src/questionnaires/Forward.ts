import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { ForwardWay } from "./ForwardWay";

/** A question passed on by somebody who was asked; the address is kept only as a hash. */
@ObjectType()
@Entity("forward")
export class Forward {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  questionnaireId!: string;

  @Column({ type: "uuid" })
  recipientId!: string;

  @Field(() => ForwardWay)
  @Column({ type: "text" })
  way!: ForwardWay;

  @Column({ type: "text", nullable: true })
  addressSha256!: string | null;

  /** The single-use invitation of an outsider, hashed. */
  @Column({ type: "text", nullable: true })
  invitationSha256!: string | null;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  openedAt!: Date | null;

  /** When the receiver answered. */
  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  usedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  expiresAt!: Date | null;

  /** When the e-mail went out. */
  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  sentAt!: Date | null;

  /** When sending was given up. */
  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  failedAt!: Date | null;
}
