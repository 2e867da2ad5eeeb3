import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { StatementLine } from "./StatementLine";

/** The report of an import. */
@ObjectType({ simpleResolvers: true })
export class StatementReport {
  @Field(() => Int, { description: "Entries that found their invoice." })
  matched!: number;

  @Field(() => Int, { description: "Entries that wait for an official." })
  unmatched!: number;

  @Field(() => Int, { description: "Entries that had been kept before: they were not paid twice." })
  alreadyKept!: number;

  @Field(() => Int, {
    description: "Entries that are no payments to the account: outgoing, reversed or not booked yet.",
  })
  passedOver!: number;

  @Field(() => [StatementLine])
  lines!: StatementLine[];
}

/** A bank file that was imported, with its report. ISO 20022 camt.053. */
@ObjectType({ simpleResolvers: true })
@Entity("bank_statement")
export class BankStatement {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  organisationId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  iban!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  statementReference!: string | null;

  @Field(() => String)
  @Column({ type: "text" })
  fileName!: string;

  @Column({ type: "text" })
  sha256!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  importedAt!: Date;

  @Column({ type: "uuid", nullable: true })
  importedBy!: string | null;

  @Field(() => StatementReport)
  @Column({ type: "jsonb" })
  report!: StatementReport;
}
