import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";
import type { Role } from "../platform/Role";
import { RoleEnum } from "./RoleEnum";

/** The right to act in a role of an organisation (or of its committee) between two days. */
@ObjectType()
@Entity("mandate")
export class Mandate {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  personId!: string;

  @Field(() => RoleEnum)
  @Column({ type: "text" })
  role!: Role;

  @Column({ type: "uuid" })
  organisationId!: string;

  @Column({ type: "uuid", nullable: true })
  committeeId!: string | null;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", nullable: true })
  validUntil!: string | null;

  @Column({ type: "uuid", nullable: true })
  grantedBy!: string | null;

  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  endedBy!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  endedReason!: string | null;
}
