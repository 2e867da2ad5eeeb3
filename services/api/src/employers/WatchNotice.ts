import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { WatchCause } from "./WatchCause";

/** What a company was told of a watched certificate. */
@ObjectType()
@Entity("watch_notice")
export class WatchNotice {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  certificateWatchId!: string;

  @Column({ type: "uuid" })
  eventId!: string;

  @Field(() => WatchCause)
  @Column({ type: "text" })
  cause!: WatchCause;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  toldAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  mailedAt!: Date | null;
}
