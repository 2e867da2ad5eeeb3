import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { LocaleEnum } from "../people/LocaleEnum";
import type { Locale } from "../platform/Viewer";
import { County } from "./County";

/** A sitting in which assessors examine applicants, at a place or over the web. */
@ObjectType()
@Entity("exam_session")
export class ExamSession {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  organisationId!: string;

  @Column({ type: "uuid", nullable: true })
  applicationRoundId!: string | null;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  startsAt!: Date;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  endsAt!: Date;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  place!: string | null;

  /** Worked out by the database from the place; null when it is not told by a town, or over the web. */
  @Field(() => County, { nullable: true })
  @Column({ type: "text", nullable: true, insert: false, update: false })
  county!: County | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  webLink!: string | null;

  @Field(() => LocaleEnum)
  @Column({ type: "text" })
  language!: Locale;

  @Field(() => Int)
  @Column({ type: "integer" })
  capacity!: number;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  registrationClosesAt!: Date;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  publishedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  cancelledAt!: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  cancelReason!: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  resultsConfirmedAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  resultsConfirmedBy!: string | null;

  @Column({ type: "uuid", nullable: true })
  createdBy!: string | null;

  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;
}
