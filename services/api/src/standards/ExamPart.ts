import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { ExamPartKind } from "./ExamPartKind";

/** One part of the exam an awarding procedure asks for. */
@ObjectType()
@Entity("exam_part")
export class ExamPart {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  awardingProcedureId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  code!: string;

  @Field(() => ExamPartKind)
  @Column({ type: "text" })
  kind!: ExamPartKind;

  @Field(() => String)
  @Column({ type: "text" })
  title!: string;

  @Field(() => String)
  @Column({ type: "text" })
  titleEn!: string;

  @Field(() => String)
  @Column({ type: "text" })
  titleRu!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  maxPoints!: number;

  /** The fewest points that pass. */
  @Field(() => Int)
  @Column({ type: "integer" })
  passPoints!: number;

  @Field(() => Int)
  @Column({ type: "integer" })
  position!: number;
}
