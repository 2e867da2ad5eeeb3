import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { QualificationKind } from "./QualificationKind";

/** What one may be awarded: a title at a level of a standard, whole or in part. KutS § 15. */
@ObjectType({ simpleResolvers: true })
@Entity("qualification")
export class Qualification {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  occupationalStandardId!: string;

  /** The full qualification this is a part of. */
  @Column({ type: "uuid", nullable: true })
  parentId!: string | null;

  @Field(() => QualificationKind)
  @Column({ type: "text" })
  kind!: QualificationKind;

  @Field(() => String)
  @Column({ type: "text" })
  title!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  titleEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  titleRu!: string | null;

  /** 1 to 8. */
  @Field(() => Int)
  @Column({ type: "smallint" })
  estqfLevel!: number;

  /** 1 to 8. */
  @Field(() => Int)
  @Column({ type: "smallint" })
  eqfLevel!: number;

  /** Whether it may be awarded without a specialisation (põhikutse). */
  @Field(() => Boolean)
  @Column({ type: "boolean" })
  baseAwardAllowed!: boolean;

  @Field(() => Int, {
    description:
      "How many elective competences are chosen at least, as the standard says; 0: none has to be. KutS § 5.",
  })
  @Column({ type: "smallint", default: 0 })
  electivesAtLeast!: number;

  @Field(() => Int, {
    nullable: true,
    description: "How many elective competences may be chosen; null: as many as there are. KutS § 5.",
  })
  @Column({ type: "smallint", nullable: true })
  electivesAtMost!: number | null;
}
