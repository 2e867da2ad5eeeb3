import { Field, ID, ObjectType } from "type-graphql";
import { LocaleEnum } from "../people/LocaleEnum";
import { DayScalar } from "../platform/graphql/DayScalar";
import type { Locale } from "../platform/Viewer";
import { CertificateChange } from "./CertificateChange";

/** What the body says the entry should say: all correctable facts as they are to be, and what changes by it. */
@ObjectType({ simpleResolvers: true })
export class CorrectionProposal {
  @Field(() => DayScalar)
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true })
  validUntil!: string | null;

  @Field(() => LocaleEnum, { nullable: true })
  examLanguage!: Locale | null;

  @Field(() => String, { nullable: true })
  signatoryName!: string | null;

  @Field(() => ID, { nullable: true })
  specialisationId!: string | null;

  @Field(() => [ID], { nullable: true, description: "Null: which electives were proven is not on record." })
  electiveIds!: string[] | null;

  @Field(() => Boolean)
  renewsName!: boolean;

  @Field(() => [CertificateChange])
  changes!: CertificateChange[];
}
