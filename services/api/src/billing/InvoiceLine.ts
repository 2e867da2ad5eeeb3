import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One thing that is charged for, in the buyer's language, before VAT. */
@ObjectType({ simpleResolvers: true })
@Entity("invoice_line")
export class InvoiceLine {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  invoiceId!: string;

  @Column({ type: "integer" })
  position!: number;

  @Field(() => String)
  @Column({ type: "text" })
  description!: string;

  @Column({ type: "numeric", precision: 12, scale: 2 })
  netAmount!: string;
}
