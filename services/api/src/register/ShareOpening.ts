import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { ShareClient } from "./ShareClient";

/** Somebody opened the link. The database refuses to change it. */
@ObjectType()
@Entity("share_opening")
export class ShareOpening {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  shareId!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  at!: Date;

  /** Null when a company opened it: then who is known better. */
  @Field(() => ShareClient, { nullable: true })
  @Column({ type: "text", nullable: true })
  client!: ShareClient | null;

  /** The hash of what lets the same browser look again; null for a link without a limit or for a company. */
  @Column({ type: "text", nullable: true })
  ticketSha256!: string | null;

  @Column({ type: "uuid", nullable: true })
  readerPersonId!: string | null;

  @Column({ type: "uuid", nullable: true })
  readerOrganisationId!: string | null;

  @Column({ type: "text", nullable: true })
  readerRole!: string | null;
}
