import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Something that happened, once and for ever: the timeline and the audit. The database refuses to change it. */
@ObjectType()
@Entity("event")
export class Event {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  at!: Date;

  @Field(() => String)
  @Column({ type: "text" })
  type!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text" })
  subjectType!: string;

  @Field(() => ID, { nullable: true })
  @Column({ type: "uuid" })
  subjectId!: string;

  @Column({ type: "uuid", nullable: true })
  actorPersonId!: string | null;

  @Column({ type: "text" })
  actorRole!: string;

  @Column({ type: "uuid", nullable: true })
  actorOrganisationId!: string | null;

  @Column({ type: "jsonb" })
  data!: Record<string, unknown>;

  @Column({ type: "text", nullable: true })
  requestId!: string | null;
}
