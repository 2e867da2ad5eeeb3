import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { RecusalCause } from "./RecusalCause";

/** A member who takes no part in a case: does not see it, vote on it or count in it. HMS § 10. */
@ObjectType()
@Entity("recusal")
export class Recusal {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  agendaItemId!: string;

  @Column({ type: "uuid" })
  personId!: string;

  @Field(() => RecusalCause)
  @Column({ type: "text" })
  cause!: RecusalCause;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  reason!: string | null;

  @Column({ type: "timestamptz" })
  recordedAt!: Date;
}
