import { ArrayMaxSize, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { CertificateStatus } from "./CertificateStatus";

/** Which entries an official wants to see; `text` is a registration number or parts of a name. */
@InputType()
export class CertificateEntryFilter {
  @Field(() => [CertificateStatus], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(7)
  statuses?: CertificateStatus[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
}
