import { Field, ObjectType } from "type-graphql";
import { CertificateStatus } from "../certificates/CertificateStatus";
import { DayScalar } from "../platform/graphql/DayScalar";
import { Qualification } from "../standards/Qualification";

/** What a company that may watch a certificate knows of it, also when it is hidden: no name, no birth date. */
@ObjectType({ simpleResolvers: true })
export class WatchedFacts {
  @Field(() => CertificateStatus)
  status!: CertificateStatus;

  @Field(() => DayScalar, { nullable: true })
  validUntil!: string | null;

  @Field(() => Qualification)
  qualification!: Qualification;
}
