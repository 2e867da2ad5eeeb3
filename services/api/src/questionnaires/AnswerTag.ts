import { Column, Entity, PrimaryColumn } from "typeorm";

/** One reader found that one text speaks of one thing. */
@Entity("answer_tag")
export class AnswerTag {
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  answerId!: string;

  @Column({ type: "uuid" })
  tagId!: string;

  @Column({ type: "uuid" })
  personId!: string;
}
