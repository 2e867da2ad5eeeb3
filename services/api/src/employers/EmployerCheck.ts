import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { CheckPurpose } from "./CheckPurpose";

/** A company asked about many certificates at once, for a stated purpose. */
@ObjectType()
@Entity("employer_check")
export class EmployerCheck {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  organisationId!: string;

  @Column({ type: "uuid" })
  personId!: string;

  @Field(() => CheckPurpose)
  @Column({ type: "text" })
  purpose!: CheckPurpose;

  @Field(() => String)
  @Column({ type: "text" })
  purposeText!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  rowCount!: number;

  @Field(() => Int)
  @Column({ type: "integer" })
  validCount!: number;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  checkedAt!: Date;

  /** When the words asked and the names answered were forgotten; null while they are kept. */
  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  forgottenAt!: Date | null;
}
