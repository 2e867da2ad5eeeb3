import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One of the fourteen councils that confirm standards and choose the awarding bodies of their field. KutS § 8. */
@ObjectType()
@Entity("occupational_council")
export class OccupationalCouncil {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Field(() => String)
  @Column({ type: "text" })
  name!: string;

  @Field(() => String)
  @Column({ type: "text" })
  nameEn!: string;

  @Field(() => String)
  @Column({ type: "text" })
  nameRu!: string;
}
