import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";

/** The document that says what an occupation's work is and what it demands, in one of its versions. KutS § 5. */
@ObjectType()
@Entity("occupational_standard")
export class OccupationalStandard {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  /** As the council marks it, e.g. "08-13112018-1.2/6k". */
  @Field(() => String)
  @Column({ type: "text" })
  code!: string;

  @Field(() => String)
  @Column({ type: "text" })
  title!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  titleEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  titleRu!: string | null;

  @Field(() => Int)
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "uuid" })
  councilId!: string;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  validFrom!: string;

  /** The last day it is in force. */
  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date" })
  validUntil!: string;

  /** Students who learnt by it may still be assessed by it until this day, even after it has expired. */
  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", nullable: true })
  studentsUntil!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  iscoCode!: string | null;

  /** The council's decision and its day. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  decision!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  description!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  descriptionEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  descriptionRu!: string | null;

  @Column({ type: "uuid", nullable: true })
  replacedById!: string | null;
}
