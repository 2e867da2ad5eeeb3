import { Field, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { Problem } from "../platform/Problem";

/** What allowing a body to ask answers. */
@ObjectType()
export class AllowedBodyPayload {
  @Field(() => Organisation, { nullable: true })
  organisation!: Organisation | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
