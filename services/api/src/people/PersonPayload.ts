import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { Person } from "./Person";

/** What an act on a person answers. */
@ObjectType()
export class PersonPayload {
  @Field(() => Person, { nullable: true })
  person!: Person | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
