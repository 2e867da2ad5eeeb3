import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** The questions as they stood from a moment on; answers keep the version they were given to. */
@ObjectType()
@Entity("questionnaire_version")
export class QuestionnaireVersion {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  questionnaireId!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  number!: number;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  /** From then on its questions do not change. */
  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  frozenAt!: Date | null;
}
