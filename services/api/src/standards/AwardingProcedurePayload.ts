import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { AwardingProcedure } from "./AwardingProcedure";

/** The new version of the procedure, or what stood in the way. */
@ObjectType()
export class AwardingProcedurePayload {
  @Field(() => AwardingProcedure, { nullable: true })
  procedure!: AwardingProcedure | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
