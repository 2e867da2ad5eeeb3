import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One version of a certificate as a sealed PDF: ordered, then made by the worker, and never changed again. KutS § 21. */
@ObjectType()
@Entity("certificate_document")
export class CertificateDocument {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  certificateId!: string;

  @Field(() => Int, { description: "From 1; the newest is the one that is handed out." })
  @Column({ type: "integer" })
  version!: number;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  orderedAt!: Date;

  /** The event it follows from; null when somebody asked for it. */
  @Column({ type: "uuid", nullable: true })
  eventId!: string | null;

  /** The holder's name as it stands on it. */
  @Column({ type: "text", nullable: true })
  holderName!: string | null;

  /** SHA-256 of the attached machine-readable content. */
  @Column({ type: "text", nullable: true })
  contentSha256!: string | null;

  @Column({ type: "uuid", nullable: true })
  storedDocumentId!: string | null;

  @Field(() => Date, { nullable: true, description: "Null while the worker is making it." })
  @Column({ type: "timestamptz", nullable: true })
  madeAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When the worker gave up; it may be asked for again." })
  @Column({ type: "timestamptz", nullable: true })
  failedAt!: Date | null;
}
