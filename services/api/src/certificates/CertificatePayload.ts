import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { Certificate } from "./Certificate";

/** The certificate as it stands after the act, or what stood in the way. */
@ObjectType()
export class CertificatePayload {
  @Field(() => Certificate, { nullable: true })
  certificate!: Certificate | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
