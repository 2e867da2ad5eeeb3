import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A unit of a qualification: what its holder can do. */
@ObjectType()
@Entity("competence")
export class Competence {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  qualificationId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  code!: string;

  @Field(() => String)
  @Column({ type: "text" })
  name!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  nameEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  nameRu!: string | null;

  @Field(() => Boolean, {
    description: "An elective competence is proven by who chooses it; a compulsory one by everybody. KutS § 5.",
  })
  @Column({ type: "boolean" })
  isElective!: boolean;

  /** What an assessor can observe. */
  @Field(() => [String])
  @Column({ type: "text", array: true })
  performanceIndicators!: string[];
}
