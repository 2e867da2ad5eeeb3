import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";
import { ShareField } from "./ShareField";

/** A link by which a holder shows chosen certificates to whom it is given; only the hash of its secret is kept. */
@ObjectType()
@Entity("share")
export class Share {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  personId!: string;

  @Column({ type: "text" })
  secretSha256!: string;

  @Field(() => String, { description: "The holder's own word for it; nobody else sees it." })
  @Column({ type: "text" })
  label!: string;

  @Field(() => [ShareField])
  @Column({ type: "text", array: true })
  fields!: ShareField[];

  @Field(() => Date)
  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  @Field(() => DayScalar, { description: "The last day on which it opens." })
  @Column({ type: "date" })
  expiresOn!: string;

  @Field(() => Date, { nullable: true })
  @Column({ type: "timestamptz", nullable: true })
  revokedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: "How many times it opens; null: as often as one likes." })
  @Column({ type: "integer", nullable: true })
  openingLimit!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The one company it opens to, by its registry code; null: to anybody.",
  })
  @Column({ type: "text", nullable: true })
  companyCode!: string | null;

  /** The company's name when the link was made; null when the business register did not answer then. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  companyName!: string | null;

  /** The secret, on the copy that `createShare` answers with and nowhere else. */
  secret?: string;
}
