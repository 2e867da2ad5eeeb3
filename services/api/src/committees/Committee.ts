import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";

/** An awarding committee of an awarding body; it decides who is awarded. KutS § 18. */
@ObjectType()
@Entity("committee")
export class Committee {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  organisationId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  name!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  nameEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  nameRu!: string | null;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", nullable: true })
  validUntil!: string | null;
}
