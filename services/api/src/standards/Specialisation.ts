import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A named branch of a qualification, with the title the certificate carries. */
@ObjectType()
@Entity("specialisation")
export class Specialisation {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  qualificationId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  name!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  nameEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  nameRu!: string | null;

  @Field(() => String)
  @Column({ type: "text" })
  certificateTitle!: string;
}
