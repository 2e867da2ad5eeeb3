import { Field, Int, ObjectType } from "type-graphql";
import { CertificateStatus } from "../certificates/CertificateStatus";
import { Holder } from "../certificates/Holder";
import { LocaleEnum } from "../people/LocaleEnum";
import { DayScalar } from "../platform/graphql/DayScalar";
import type { Locale } from "../platform/Viewer";
import { SharedCompetence } from "./SharedCompetence";
import { SharedName } from "./SharedName";

/** A certificate as a link shows it to a company: what the holder chose and nothing that leads further. */
@ObjectType({ simpleResolvers: true })
export class SharedEntry {
  @Field(() => String)
  registrationNumber!: string;

  @Field(() => CertificateStatus)
  status!: CertificateStatus;

  @Field(() => Int)
  estqfLevel!: number;

  @Field(() => DayScalar)
  issuedOn!: string;

  @Field(() => DayScalar)
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true })
  validUntil!: string | null;

  @Field(() => Date, { nullable: true })
  invalidatedAt!: Date | null;

  @Field(() => LocaleEnum, { nullable: true, description: "Null where the link does not show it." })
  examLanguage!: Locale | null;

  @Field(() => Holder)
  holder!: Holder;

  @Field(() => SharedName)
  qualification!: SharedName;

  @Field(() => SharedName)
  awardingBody!: SharedName;

  @Field(() => [SharedCompetence], { description: "Empty where the link does not show them." })
  competences!: readonly SharedCompetence[];

  /** Null where there were none to choose from, and where the link does not show competences. */
  @Field(() => Boolean, { nullable: true })
  areElectivesRecorded!: boolean | null;
}
