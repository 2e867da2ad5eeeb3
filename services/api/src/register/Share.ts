import { Field, ID, ObjectType } from "type-graphql";
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

  /** The secret, on the copy that `createShare` answers with and nowhere else. */
  secret?: string;
}
