import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { AnswerValue } from "./AnswerValue";

/** The answer to one question on one sheet. */
@ObjectType()
@Entity("answer")
export class Answer {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  sheetId!: string;

  @Column({ type: "uuid" })
  questionId!: string;

  @Column({ type: "jsonb" })
  value!: AnswerValue;

  @Column({ type: "timestamptz", default: () => "now()" })
  savedAt!: Date;

  /** Counts the savings, so that one device does not write over what another has just kept. */
  @Column({ type: "integer", default: 1 })
  revision!: number;

  /** Who of the body wrote it last; kept only of answers given in a body's name. */
  @Column({ type: "uuid", nullable: true })
  savedBy!: string | null;
}
