import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A paper the applicant has put to an application, for one of the procedure's requirements or of his or her own. */
@ObjectType()
@Entity("application_document")
export class ApplicationDocument {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  applicationId!: string;

  @Column({ type: "uuid", nullable: true })
  documentRequirementId!: string | null;

  @Column({ type: "uuid" })
  storedDocumentId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  title!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  addedAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  removedAt!: Date | null;
}
