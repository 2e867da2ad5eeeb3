import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A person's own data in one sealed package, JSON and PDF; the files go after seven days. GDPR Art. 15, 20. */
@ObjectType()
@Entity("person_export")
export class PersonExport {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  personId!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  requestedAt!: Date;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  readyAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  jsonDocumentId!: string | null;

  @Column({ type: "uuid", nullable: true })
  pdfDocumentId!: string | null;

  /** Both files under the register's seal; none in the packages made before there was one. */
  @Column({ type: "uuid", nullable: true })
  containerDocumentId!: string | null;

  @Field(() => Date, { nullable: true, description: "When the worker gave up; another one may be ordered." })
  @Column({ type: "timestamptz", nullable: true })
  failedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  removedAt!: Date | null;
}
