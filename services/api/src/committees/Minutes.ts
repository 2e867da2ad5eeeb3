import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** The minutes of a meeting in one frozen version: canonical JSON and the PDF made of it. HMS § 18. */
@ObjectType()
@Entity("minutes")
export class Minutes {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  meetingId!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "text" })
  content!: string;

  @Column({ type: "text" })
  contentSha256!: string;

  @Column({ type: "uuid", nullable: true })
  pdfDocumentId!: string | null;

  @Column({ type: "uuid", nullable: true })
  jsonDocumentId!: string | null;

  @Column({ type: "uuid", nullable: true })
  containerDocumentId!: string | null;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  preparedAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  readyAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  signedAt!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  voidedAt!: Date | null;
}
