import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { CorrectionRequest } from "./CorrectionRequest";

/** The request as it stands after the act, or what stood in the way. */
@ObjectType()
export class CorrectionPayload {
  @Field(() => CorrectionRequest, { nullable: true })
  correction!: CorrectionRequest | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
