import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What was answered to one question, summarised by hand, with quotes. */
@ObjectType()
@Entity("question_summary")
export class QuestionSummary {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  questionnaireId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  questionKey!: string;

  @Field(() => String)
  @Column({ type: "text" })
  text!: string;

  /** Ids of the answers that are quoted. */
  @Column({ type: "jsonb" })
  quotes!: string[];

  @Column({ type: "uuid" })
  writtenBy!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  writtenAt!: Date;
}
