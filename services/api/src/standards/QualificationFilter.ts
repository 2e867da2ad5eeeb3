import { Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";

/** Which qualifications to list; what is left out does not narrow. */
@InputType()
export class QualificationFilter {
  /** Words of the title in any of its languages. */
  @Field(() => String, { nullable: true })
  @MaxLength(200)
  text?: string | null;

  @Field(() => ID, { nullable: true })
  councilId?: string | null;

  /** 1 to 8. */
  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(8)
  estqfLevel?: number | null;

  /** The body whose right to award it is in force. */
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true })
  standardId?: string | null;

  /** Only what some body may award today. */
  @Field(() => Boolean, { nullable: true })
  awardedOnly?: boolean | null;

  /** Only what one can apply for today. */
  @Field(() => Boolean, { nullable: true })
  openRoundOnly?: boolean | null;
}
