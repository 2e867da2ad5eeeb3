import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { CertificateWatch } from "./CertificateWatch";

/** What an act on a watch answers. */
@ObjectType()
export class CertificateWatchPayload {
  @Field(() => CertificateWatch, { nullable: true })
  watch!: CertificateWatch | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
