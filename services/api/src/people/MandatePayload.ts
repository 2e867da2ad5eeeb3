import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { Mandate } from "./Mandate";

/** What an act on a mandate answers. */
@ObjectType()
export class MandatePayload {
  @Field(() => Mandate, { nullable: true })
  mandate!: Mandate | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
