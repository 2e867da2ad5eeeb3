import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { OrganisationKind } from "./OrganisationKind";

/** An awarding body, a school, Kutsekoda itself, or a company somebody acts for, by its code in the business register. KutS § 10. */
@ObjectType({ simpleResolvers: true })
@Entity("organisation")
export class Organisation {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  /** Eight digits. */
  @Field(() => String)
  @Column({ type: "text" })
  registryCode!: string;

  @Field(() => OrganisationKind)
  @Column({ type: "text" })
  kind!: OrganisationKind;

  @Field(() => String)
  @Column({ type: "text" })
  name!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  nameEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  nameRu!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  website!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  address!: string | null;

  /** Null: the body is not liable to value added tax, its fees carry none. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  vatNumber!: string | null;

  /** Whether holders of this body's certificates may hide them from the public. */
  @Field(() => Boolean)
  @Column({ type: "boolean" })
  holdersMayHide!: boolean;

  /** Why they may not, in Estonian; always there when `holdersMayHide` is false. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  hidingRefusedReason!: string | null;

  /** Whether Kutsekoda allows the body to ask the holders of its own certificates. */
  @Field(() => Boolean)
  @Column({ type: "boolean", default: false })
  mayAskHolders!: boolean;

  /** Why the members of its committees are not shown to the public, in Estonian; null when they are. */
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  committeeHiddenReason!: string | null;
}
