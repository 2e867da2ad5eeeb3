import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";

/** A body's right to award a qualification, for five years by public competition. KutS § 10. */
@ObjectType()
@Entity("awarding_right")
export class AwardingRight {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  organisationId!: string;

  @Column({ type: "uuid" })
  qualificationId!: string;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  validFrom!: string;

  /** The last day of the right. */
  @Field(() => DayScalar)
  @Column({ type: "date" })
  validUntil!: string;

  /** The council took the right back before its end. KutS § 13. */
  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  revokedAt!: Date | null;

  @Column({ type: "text", nullable: true })
  decision!: string | null;
}
