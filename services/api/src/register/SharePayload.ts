import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { Share } from "./Share";

/** The link as it stands after the act, or what stood in the way. */
@ObjectType()
export class SharePayload {
  @Field(() => Share, { nullable: true })
  share!: Share | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
