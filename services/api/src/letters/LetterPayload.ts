import { Field, ObjectType } from "type-graphql";
import { Letter } from "./Letter";
import { Problem } from "../platform/Problem";

/** What an act on a letter answers. */
@ObjectType()
export class LetterPayload {
  @Field(() => Letter, { nullable: true })
  letter!: Letter | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
