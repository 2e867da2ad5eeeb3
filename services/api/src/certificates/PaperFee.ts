import { Column, Entity, PrimaryColumn } from "typeorm";
import type { PaperOrderReason } from "./PaperOrderReason";

/** A line of a price list: what paper costs for this cause between two days, before VAT. KutS § 12, § 16. */
@Entity("paper_fee")
export class PaperFee {
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  organisationId!: string;

  /** Null: for every procedure of the organisation that has no price of its own. */
  @Column({ type: "uuid", nullable: true })
  awardingProcedureId!: string | null;

  @Column({ type: "text" })
  cause!: PaperOrderReason | "FIRST_PRINT";

  /** Euros. */
  @Column({ type: "numeric", precision: 10, scale: 2 })
  amount!: string;

  @Column({ type: "date" })
  validFrom!: string;

  /** The last day of the price; null is until further notice. */
  @Column({ type: "date", nullable: true })
  validUntil!: string | null;
}
