import { Column, Entity, PrimaryColumn } from "typeorm";
import { VoteChoice } from "./VoteChoice";

/** A member's vote on a case: one a member, changeable until the voting closes. */
@Entity("vote")
export class Vote {
  @PrimaryColumn({ type: "uuid" })
  agendaItemId!: string;

  @PrimaryColumn({ type: "uuid" })
  personId!: string;

  @Column({ type: "text" })
  choice!: VoteChoice;

  @Column({ type: "text", nullable: true })
  reason!: string | null;

  @Column({ type: "timestamptz" })
  castAt!: Date;
}
