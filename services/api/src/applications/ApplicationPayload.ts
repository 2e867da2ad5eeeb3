import { Field, ObjectType } from "type-graphql";
import { Application } from "./Application";
import { Problem } from "../platform/Problem";

/** What an act on an application answers; a draft changed elsewhere comes beside the problem. */
@ObjectType()
export class ApplicationPayload {
  @Field(() => Application, { nullable: true })
  application!: Application | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
