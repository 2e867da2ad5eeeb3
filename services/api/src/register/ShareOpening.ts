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

  @Field(() => ShareClient)
  @Column({ type: "text" })
  client!: ShareClient;
}
