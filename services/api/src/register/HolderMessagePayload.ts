import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { HolderMessage } from "./HolderMessage";

/** What writing to a holder answers. */
@ObjectType()
export class HolderMessagePayload {
  @Field(() => HolderMessage, { nullable: true })
  message!: HolderMessage | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
