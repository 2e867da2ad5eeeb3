import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { AgendaItemResult } from "./AgendaItemResult";

/** One case on the agenda of a meeting, its vote and what came of it. */
@ObjectType()
@Entity("agenda_item")
export class AgendaItem {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  meetingId!: string;

  @Column({ type: "uuid" })
  applicationId!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  position!: number;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  openedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  closedAt!: Date | null;

  @Field(() => AgendaItemResult, { nullable: true })
  @Column({ type: "text", nullable: true })
  result!: AgendaItemResult | null;

  @Column({ type: "integer", nullable: true })
  votesFor!: number | null;

  @Column({ type: "integer", nullable: true })
  votesAgainst!: number | null;

  @Column({ type: "integer", nullable: true })
  votesAbstained!: number | null;

  @Column({ type: "integer", nullable: true })
  entitled!: number | null;

  @Column({ type: "integer", nullable: true })
  present!: number | null;

  @Column({ type: "boolean", default: false })
  decidedByChair!: boolean;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  refusalGround!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  refusalReasons!: string | null;

  @Column({ type: "timestamptz", nullable: true })
  removedAt!: Date | null;

  /** Why the case left the agenda undecided. */
  @Column({ type: "text", nullable: true })
  removedReason!: string | null;
}
