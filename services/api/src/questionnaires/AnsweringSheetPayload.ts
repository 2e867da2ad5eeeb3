import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { AnsweringSheet } from "./AnsweringSheet";

/** What opening and sending a sheet answers. */
@ObjectType()
export class AnsweringSheetPayload {
  @Field(() => AnsweringSheet, { nullable: true })
  sheet!: AnsweringSheet | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
