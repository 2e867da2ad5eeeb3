import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { UsageKind } from "./UsageKind";
import { UsagePurpose } from "./UsagePurpose";

/** One look at a person's data by another: who, when, what for, what kinds of data. The database refuses to change it. */
@ObjectType()
@Entity("usage_entry")
export class UsageEntry {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  at!: Date;

  /** Whose data were read. */
  @Column({ type: "uuid" })
  personId!: string;

  @Column({ type: "uuid", nullable: true })
  readerPersonId!: string | null;

  @Column({ type: "uuid", nullable: true })
  readerOrganisationId!: string | null;

  /** The registry code of a reader that is no body of the register (a company, an authority). */
  @Column({ type: "text", nullable: true })
  readerCode!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  readerName!: string | null;

  /** VISITOR for who did not sign in. */
  @Column({ type: "text" })
  readerRole!: string;

  @Field(() => UsagePurpose)
  @Column({ type: "text" })
  purpose!: UsagePurpose;

  @Field(() => [UsageKind])
  @Column({ type: "text", array: true })
  kinds!: UsageKind[];

  @Column({ type: "text" })
  subjectType!: string;

  @Column({ type: "uuid" })
  subjectId!: string;

  /** The purpose in the reader's own words, where one is asked. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  reason!: string | null;

  @Column({ type: "text", nullable: true })
  requestId!: string | null;
}
