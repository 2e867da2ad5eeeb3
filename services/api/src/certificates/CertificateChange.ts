import { Field, ObjectType } from "type-graphql";

/** One fact of an entry before and after a correction, as text; null where there is none. */
@ObjectType({ simpleResolvers: true })
export class CertificateChange {
  @Field(() => String, {
    description: "validFrom, validUntil, examLanguage, signatoryName, specialisation, electives or holderName.",
  })
  field!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}
