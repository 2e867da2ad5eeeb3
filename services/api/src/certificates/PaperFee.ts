import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";
import { PaperCause } from "./PaperCause";

/** A line of a price list: what paper costs for this cause between two days, before VAT. KutS § 12, § 16. */
@ObjectType()
@Entity("paper_fee")
export class PaperFee {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  organisationId!: string;

  /** Null: for every procedure of the organisation that has no price of its own. */
  @Column({ type: "uuid", nullable: true })
  awardingProcedureId!: string | null;

  @Field(() => PaperCause)
  @Column({ type: "text" })
  cause!: PaperCause;

  /** Euros. */
  @Column({ type: "numeric", precision: 10, scale: 2 })
  amount!: string;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  validFrom!: string;

  /** The last day of the price; null is until further notice. */
  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", nullable: true })
  validUntil!: string | null;
}
