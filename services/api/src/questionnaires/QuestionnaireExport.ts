import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { ExportFormat } from "./ExportFormat";

/** A file of the answers to one version that somebody ordered; the worker makes it. */
@ObjectType()
@Entity("questionnaire_export")
export class QuestionnaireExport {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  questionnaireId!: string;

  @Column({ type: "uuid" })
  versionId!: string;

  @Field(() => ExportFormat)
  @Column({ type: "text" })
  format!: ExportFormat;

  @Column({ type: "uuid" })
  orderedBy!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  orderedAt!: Date;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  readyAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  failedAt!: Date | null;

  /** How many sheets stand in it. */
  @Field(() => Int, { nullable: true })
  @Column({ type: "integer", nullable: true })
  rowCount!: number | null;

  /** The file at /files/<id>; null until it is ready. */
  @Field(() => ID, { nullable: true })
  @Column({ type: "uuid", nullable: true })
  storedDocumentId!: string | null;
}
