import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A company would like to be told when a certificate stops being valid; the holder decides. */
@ObjectType()
@Entity("certificate_watch")
export class CertificateWatch {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  organisationId!: string;

  /** The number as it was asked for. */
  @Field(() => String)
  @Column({ type: "text" })
  registrationNumber!: string;

  /** Null when there is no certificate of that number: the company is not told. */
  @Column({ type: "uuid", nullable: true })
  certificateId!: string | null;

  @Column({ type: "uuid" })
  askedBy!: string;

  /** What for, in the company's words; the holder reads it. */
  @Field(() => String)
  @Column({ type: "text" })
  reason!: string;

  /** Where the company is told by mail. */
  @Column({ type: "text" })
  contactEmail!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  askedAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  agreedAt!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  declinedAt!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  withdrawnAt!: Date | null;

  /** When the company itself gave the watch up. */
  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;
}
