import { Field, ObjectType, registerEnumType } from "type-graphql";
import { ProblemCode } from "./ProblemCode";

registerEnumType(ProblemCode, { name: "ProblemCode" });

/** One thing that stands in the way, and the input field it is about. */
@ObjectType()
export class Problem {
  @Field(() => ProblemCode)
  code!: ProblemCode;

  @Field(() => String, { nullable: true })
  field!: string | null;
}
