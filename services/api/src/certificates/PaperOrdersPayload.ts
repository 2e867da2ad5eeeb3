import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { PaperOrder } from "./PaperOrder";

/** The orders as they stand after an act on several, or what stood in the way: then nothing was done. */
@ObjectType()
export class PaperOrdersPayload {
  @Field(() => [PaperOrder], { nullable: true })
  paperOrders!: PaperOrder[] | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
