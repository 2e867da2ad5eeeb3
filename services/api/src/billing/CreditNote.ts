import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";

/** Takes an invoice back as a whole; numbered in the issuer's own series. */
@ObjectType({ simpleResolvers: true })
@Entity("credit_note")
export class CreditNote {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  invoiceId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  number!: string;

  @Field(() => String)
  @Column({ type: "text" })
  reason!: string;

  @Column({ type: "timestamptz" })
  creditedAt!: Date;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  creditedOn!: string;

  /** Its PDF; null while it is being made. */
  @Column({ type: "uuid", nullable: true })
  documentId!: string | null;

  @Field(() => String, { nullable: true, description: "Where its PDF is; null while it is being made." })
  get documentPath(): string | null {
    return this.documentId === null ? null : `/files/${this.documentId}`;
  }
}
