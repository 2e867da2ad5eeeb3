import { Field, ObjectType } from "type-graphql";
import { CompanyRight } from "./CompanyRight";

/** What the business register says of the viewer just now. */
@ObjectType({ simpleResolvers: true })
export class CompanyRights {
  @Field(() => Boolean, { description: "False: the business register does not answer, the list says nothing." })
  isRegisterAnswering!: boolean;

  @Field(() => [CompanyRight])
  companies!: CompanyRight[];
}
