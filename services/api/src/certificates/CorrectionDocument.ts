import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Evidence put to a request for a correction. */
@ObjectType()
@Entity("correction_document")
export class CorrectionDocument {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  correctionRequestId!: string;

  @Column({ type: "uuid" })
  storedDocumentId!: string;
}
