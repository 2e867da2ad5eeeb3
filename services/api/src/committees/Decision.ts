import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { AgendaItemResult } from "./AgendaItemResult";
import { DayScalar } from "../platform/graphql/DayScalar";

/** The committee's decision on an application, in effect from the last required signature. HMS §§ 54-57, KutS § 18. */
@ObjectType()
@Entity("decision")
export class Decision {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  applicationId!: string;

  @Column({ type: "uuid" })
  agendaItemId!: string;

  @Column({ type: "uuid" })
  minutesId!: string;

  @Field(() => AgendaItemResult)
  @Column({ type: "text" })
  result!: AgendaItemResult;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  ground!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  reasons!: string | null;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  decidedOn!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  effectiveAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  deliveredAt!: Date | null;
}
