import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { CertificateChange } from "./CertificateChange";

/** A corrected state of an entry: what was, what is, and why. The first state is version 1. The database refuses to change it. */
@ObjectType({ simpleResolvers: true })
@Entity("certificate_version")
export class CertificateVersion {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  certificateId!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "uuid", nullable: true })
  correctionRequestId!: string | null;

  @Field(() => [CertificateChange])
  @Column({ type: "jsonb" })
  changes!: CertificateChange[];

  @Field(() => String)
  @Column({ type: "text" })
  reason!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  correctedAt!: Date;

  @Column({ type: "uuid" })
  correctedBy!: string;
}
