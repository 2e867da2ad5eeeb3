import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { SigningMeans } from "./SigningMeans";

/** One person's signing of the minutes while it is under way. */
@ObjectType()
@Entity("signing")
export class Signing {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  minutesId!: string;

  @Column({ type: "uuid" })
  personId!: string;

  @Column({ type: "text" })
  means!: SigningMeans;

  @Column({ type: "jsonb" })
  draft!: Record<string, unknown>;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  verificationCode!: string | null;

  @Column({ type: "timestamptz" })
  startedAt!: Date;

  @Column({ type: "timestamptz" })
  expiresAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  finishedAt!: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  failure!: string | null;
}
