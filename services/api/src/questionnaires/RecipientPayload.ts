import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { Recipient } from "./Recipient";

/** What an act of one who is asked answers. */
@ObjectType()
export class RecipientPayload {
  @Field(() => Recipient, { nullable: true })
  recipient!: Recipient | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
