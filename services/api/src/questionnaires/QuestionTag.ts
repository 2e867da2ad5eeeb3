import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A word with which the texts answered to one question are sorted. */
@ObjectType()
@Entity("question_tag")
export class QuestionTag {
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
  name!: string;
}
