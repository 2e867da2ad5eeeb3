import { Field, ObjectType } from "type-graphql";

/** A company the viewer may represent alone, by the business register. */
@ObjectType({ simpleResolvers: true })
export class CompanyRight {
  /** Eight digits. */
  @Field(() => String)
  registryCode!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: "Whether the viewer acts for it now." })
  isActing!: boolean;
}
