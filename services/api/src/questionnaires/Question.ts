import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { QuestionCondition } from "./QuestionCondition";
import { QuestionKind } from "./QuestionKind";
import { QuestionOption } from "./QuestionOption";

/** One question of a version. Its key is the same in every version, so that answers can be compared. */
@ObjectType()
@Entity("question")
export class Question {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  versionId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  key!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  position!: number;

  /** A new section begins here under this heading. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  sectionEt!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  sectionEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  sectionRu!: string | null;

  @Field(() => QuestionKind)
  @Column({ type: "text" })
  kind!: QuestionKind;

  @Field(() => String)
  @Column({ type: "text" })
  textEt!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  textEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  textRu!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  hintEt!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  hintEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  hintRu!: string | null;

  @Field(() => Boolean)
  @Column({ type: "boolean", default: false })
  isRequired!: boolean;

  /** What can be chosen: of choices and of every row of a matrix. */
  @Field(() => [QuestionOption])
  @Column({ type: "jsonb", default: [] })
  options!: QuestionOption[];

  /** The rows of a matrix. */
  @Field(() => [QuestionOption])
  @Column({ type: "jsonb", default: [] })
  rows!: QuestionOption[];

  @Field(() => Int, { nullable: true })
  @Column({ type: "smallint", nullable: true })
  scaleMin!: number | null;

  @Field(() => Int, { nullable: true })
  @Column({ type: "smallint", nullable: true })
  scaleMax!: number | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  scaleMinLabelEt!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  scaleMinLabelEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  scaleMinLabelRu!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  scaleMaxLabelEt!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  scaleMaxLabelEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  scaleMaxLabelRu!: string | null;

  /** Asked only when an earlier question was answered so; null: always. */
  @Field(() => QuestionCondition, { nullable: true })
  @Column({ type: "jsonb", nullable: true })
  shownWhen!: QuestionCondition | null;
}
