import { Field, InputType, Int } from "type-graphql";
import { AudienceRule } from "./AudienceRule";
import { QuestionInput } from "./QuestionInput";
import { QuestionnaireMode } from "./QuestionnaireMode";

/** A questionnaire as its author writes it. Only the Estonian title and the mode have to be there to begin with. */
@InputType()
export class DraftQuestionnaireInput {
  @Field(() => String)
  titleEt!: string;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => String, { nullable: true })
  titleRu?: string | null;

  @Field(() => String, { nullable: true })
  purposeEt?: string | null;

  @Field(() => String, { nullable: true })
  purposeEn?: string | null;

  @Field(() => String, { nullable: true })
  purposeRu?: string | null;

  @Field(() => QuestionnaireMode)
  mode!: QuestionnaireMode;

  @Field(() => Boolean, { nullable: true })
  isMandatory?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  outsidersAllowed?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  joiningLater?: boolean | null;

  @Field(() => Int, { nullable: true })
  remindersWanted?: number | null;

  @Field(() => Date, { nullable: true })
  opensAt?: Date | null;

  @Field(() => Date, { nullable: true })
  closesAt?: Date | null;

  @Field(() => AudienceRule, { nullable: true })
  audience?: AudienceRule | null;

  @Field(() => [QuestionInput], { nullable: true })
  questions?: QuestionInput[] | null;
}
