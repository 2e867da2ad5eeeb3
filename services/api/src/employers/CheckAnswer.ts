import { Field, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../platform/graphql/DayScalar";
import { CheckStatus } from "./CheckStatus";

/** One certificate as the register answered for it on the day of the check: what is public, or consented to. */
@ObjectType({ simpleResolvers: true })
export class CheckAnswer {
  @Field(() => String)
  registrationNumber!: string;

  @Field(() => CheckStatus)
  status!: CheckStatus;

  @Field(() => String, { description: "Empty where the holder hides it." })
  holderName!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  titleEn!: string | null;

  @Field(() => String, { nullable: true })
  titleRu!: string | null;

  @Field(() => Int)
  estqfLevel!: number;

  @Field(() => String)
  awardingBodyName!: string;

  @Field(() => DayScalar)
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true })
  validUntil!: string | null;
}
