import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Where an issuer is paid, and its series of invoice and credit note numbers: without gaps. KMS § 37 lg 7. */
@ObjectType({ simpleResolvers: true })
@Entity("billing_account")
export class BillingAccount {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  organisationId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  iban!: string;

  /** Whose name stands on the account; null: the issuer's own. */
  @Column({ type: "text", nullable: true })
  accountName!: string | null;

  @Field(() => String)
  @Column({ type: "text" })
  bankName!: string;

  /** Stands before each number, e.g. "KK" in "KK-17". */
  @Column({ type: "text" })
  prefix!: string;

  @Column({ type: "bigint" })
  nextNumber!: string;
}
