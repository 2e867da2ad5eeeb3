import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { SharedEntries } from "./SharedEntries";

/** What a link shows to the company, or what stood in the way. */
@ObjectType()
export class SharedEntriesPayload {
  @Field(() => SharedEntries, { nullable: true })
  shared!: SharedEntries | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
