import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { Signing } from "./Signing";

@ObjectType()
export class SigningPayload {
  @Field(() => Signing, { nullable: true })
  signing!: Signing | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
