import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { ViewerType } from "./ViewerType";

/** What an act on a viewer answers. */
@ObjectType()
export class ViewerPayload {
  @Field(() => ViewerType, { nullable: true })
  viewer!: ViewerType | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
