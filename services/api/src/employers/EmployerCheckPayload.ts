import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { EmployerCheck } from "./EmployerCheck";

/** What a check answers; a problem with a row has the field `rows.<line>`. */
@ObjectType()
export class EmployerCheckPayload {
  @Field(() => EmployerCheck, { nullable: true })
  check!: EmployerCheck | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
