import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { PaperOrder } from "./PaperOrder";

/** The order as it stands after the act, or what stood in the way. */
@ObjectType()
export class PaperOrderPayload {
  @Field(() => PaperOrder, { nullable: true })
  paperOrder!: PaperOrder | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
