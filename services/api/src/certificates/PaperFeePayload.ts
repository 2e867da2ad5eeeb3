import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { PaperFee } from "./PaperFee";

/** The price that was set, or what stood in the way. */
@ObjectType()
export class PaperFeePayload {
  @Field(() => PaperFee, { nullable: true })
  fee!: PaperFee | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
