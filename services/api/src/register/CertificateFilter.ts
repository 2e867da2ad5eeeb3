import { IsOptional, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { CertificateType } from "../certificates/CertificateType";
import { DayScalar } from "../platform/graphql/DayScalar";

/** What a visitor looks for. Expired, replaced and invalidated entries answer to their exact number only. */
@InputType()
export class CertificateFilter {
  @Field(() => String, {
    nullable: true,
    description: "The holder's given name and surname, as whole words in any order.",
  })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(20)
  registrationNumber?: string | null;

  @Field(() => ID, { nullable: true })
  qualificationId?: string | null;

  @Field(() => ID, { nullable: true })
  standardId?: string | null;

  @Field(() => ID, { nullable: true })
  councilId?: string | null;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(8)
  estqfLevel?: number | null;

  @Field(() => CertificateType, { nullable: true })
  type?: CertificateType | null;

  @Field(() => DayScalar, { nullable: true, description: "Valid on this day." })
  validOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only those without an end." })
  unlimitedOnly?: boolean | null;
}
