import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { RecipientRole } from "./RecipientRole";
import type { SheetFacts } from "./SheetFacts";

/** One set of answers. Sent anonymously it has no recipient, the same time as all the others, and an id that tells nothing. */
@ObjectType()
@Entity("answer_sheet")
export class AnswerSheet {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  questionnaireId!: string;

  @Column({ type: "uuid" })
  versionId!: string;

  /** Null when submitted anonymously, or by an outsider. */
  @Column({ type: "uuid", nullable: true })
  recipientId!: string | null;

  @Column({ type: "uuid", nullable: true })
  organisationId!: string | null;

  @Field(() => RecipientRole, { nullable: true })
  @Column({ type: "text", nullable: true })
  role!: RecipientRole | null;

  @Column({ type: "uuid", nullable: true })
  invitedForwardId!: string | null;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  startedAt!: Date;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  submittedAt!: Date | null;

  /** Sent anonymously and not read yet: it waits for others to come out with. */
  @Column({ type: "boolean", default: false })
  isHeld!: boolean;

  /** Coarse groups for reading: never so fine that they point at one person. */
  @Column({ type: "jsonb", default: {} })
  facts!: SheetFacts;

  /** Who of the body submitted it; kept only of answers given in a body's name. */
  @Column({ type: "uuid", nullable: true })
  submittedBy!: string | null;
}
