import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { Organisation } from "./Organisation";

/** What an act on an organisation answers. */
@ObjectType()
export class OrganisationPayload {
  @Field(() => Organisation, { nullable: true })
  organisation!: Organisation | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
