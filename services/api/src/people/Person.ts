import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Locale } from "../platform/Viewer";

/**
 * A natural person, once. Names and codes may change, the id does not. A person known through eIDAS has a foreign
 * identifier and no personal code. What identifies or reaches a person is given by field resolvers, by policy.
 */
@ObjectType()
@Entity("person")
export class Person {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "text", nullable: true })
  personalCode!: string | null;

  @Column({ type: "text", nullable: true })
  foreignCountry!: string | null;

  @Column({ type: "text", nullable: true })
  foreignIdentifier!: string | null;

  @Field(() => String)
  @Column({ type: "text" })
  firstName!: string;

  @Field(() => String)
  @Column({ type: "text" })
  lastName!: string;

  @Column({ type: "date", nullable: true })
  birthDate!: string | null;

  @Column({ type: "text", nullable: true })
  email!: string | null;

  @Column({ type: "text", nullable: true })
  phone!: string | null;

  @Column({ type: "text", nullable: true })
  address!: string | null;

  @Column({ type: "text", default: "et" })
  locale!: Locale;

  /** Since when the person takes no messages sent through the public register; null: takes them. */
  @Column({ type: "timestamptz", nullable: true })
  messagesRefusedAt!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  suspendedAt!: Date | null;

  @Column({ type: "text", nullable: true })
  suspendedReason!: string | null;

  /** The identity is protected: nothing public names the person or shows the person's certificates. */
  @Column({ type: "timestamptz", nullable: true })
  protectedAt!: Date | null;

  @Column({ type: "text", nullable: true })
  protectedReason!: string | null;

  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  /** Set on a copy by a module whose work gives the viewer sight of this person (the body examining the application). */
  seenInFull?: boolean;
}
