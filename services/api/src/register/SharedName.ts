import { Field, ObjectType } from "type-graphql";

/** A name in the register's languages, as a link shows it. */
@ObjectType({ simpleResolvers: true })
export class SharedName {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  nameEn!: string | null;

  @Field(() => String, { nullable: true })
  nameRu!: string | null;
}
