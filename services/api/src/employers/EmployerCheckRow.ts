import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { CheckAnswer } from "./CheckAnswer";
import { CheckStatus } from "./CheckStatus";

/** One row of a check: what was asked, and the answer of that day. A name may have several certificates. */
@ObjectType()
@Entity("employer_check_row")
export class EmployerCheckRow {
  @PrimaryColumn({ type: "uuid" })
  employerCheckId!: string;

  /** From 1, as asked. */
  @Field(() => Int)
  @PrimaryColumn({ type: "integer" })
  position!: number;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  asked!: string | null;

  @Field(() => CheckStatus)
  @Column({ type: "text" })
  status!: CheckStatus;

  @Column({ type: "jsonb", nullable: true })
  answer!: CheckAnswer[] | null;

  @Field(() => [CheckAnswer])
  get certificates(): CheckAnswer[] {
    return this.answer ?? [];
  }
}
