import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { LocaleEnum } from "../people/LocaleEnum";
import type { Locale } from "../platform/Viewer";

/** What the register wrote to a person, in the person's language; kept as long as the case. */
@ObjectType()
@Entity("letter")
export class Letter {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  personId!: string;

  /** The name of the text it was written from, e.g. "application.receipt". */
  @Column({ type: "text" })
  template!: string;

  @Field(() => LocaleEnum)
  @Column({ type: "text" })
  locale!: Locale;

  @Field(() => String)
  @Column({ type: "text" })
  subject!: string;

  /** Plain text; paragraphs are separated by an empty line. */
  @Field(() => String)
  @Column({ type: "text" })
  body!: string;

  @Field(() => ID, { nullable: true })
  @Column({ type: "uuid", nullable: true })
  applicationId!: string | null;

  @Column({ type: "uuid", nullable: true })
  eventId!: string | null;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  /** First opening after sign-in; from it the term of a challenge runs. */
  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  readAt!: Date | null;

  /** Where the notice goes; null when the person has given no e-mail. */
  @Column({ type: "text", nullable: true })
  emailTo!: string | null;

  @Column({ type: "timestamptz", nullable: true })
  emailSentAt!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  emailFailedAt!: Date | null;
}
