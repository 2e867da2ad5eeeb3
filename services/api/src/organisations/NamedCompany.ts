import { Field, ObjectType } from "type-graphql";

/** A company by its code, named so that nobody takes one for another. */
@ObjectType({ simpleResolvers: true })
export class NamedCompany {
  /** Eight digits. */
  @Field(() => String)
  registryCode!: string;

  @Field(() => String, { nullable: true, description: "Null: the business register does not answer just now." })
  name!: string | null;
}
