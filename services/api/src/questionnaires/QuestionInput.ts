import { Field, InputType, Int } from "type-graphql";
import { QuestionCondition } from "./QuestionCondition";
import { QuestionKind } from "./QuestionKind";
import { QuestionOption } from "./QuestionOption";

/** A question as its author writes it; its place in the list is its place in the questionnaire. */
@InputType()
export class QuestionInput {
  /** Small letters, digits and underscores; the same in every version. */
  @Field(() => String)
  key!: string;

  @Field(() => QuestionKind)
  kind!: QuestionKind;

  @Field(() => String, { nullable: true })
  sectionEt?: string | null;

  @Field(() => String, { nullable: true })
  sectionEn?: string | null;

  @Field(() => String, { nullable: true })
  sectionRu?: string | null;

  @Field(() => String)
  textEt!: string;

  @Field(() => String, { nullable: true })
  textEn?: string | null;

  @Field(() => String, { nullable: true })
  textRu?: string | null;

  @Field(() => String, { nullable: true })
  hintEt?: string | null;

  @Field(() => String, { nullable: true })
  hintEn?: string | null;

  @Field(() => String, { nullable: true })
  hintRu?: string | null;

  @Field(() => Boolean, { nullable: true })
  isRequired?: boolean | null;

  @Field(() => [QuestionOption], { nullable: true })
  options?: QuestionOption[] | null;

  @Field(() => [QuestionOption], { nullable: true })
  rows?: QuestionOption[] | null;

  @Field(() => Int, { nullable: true })
  scaleMin?: number | null;

  @Field(() => Int, { nullable: true })
  scaleMax?: number | null;

  @Field(() => String, { nullable: true })
  scaleMinLabelEt?: string | null;

  @Field(() => String, { nullable: true })
  scaleMinLabelEn?: string | null;

  @Field(() => String, { nullable: true })
  scaleMinLabelRu?: string | null;

  @Field(() => String, { nullable: true })
  scaleMaxLabelEt?: string | null;

  @Field(() => String, { nullable: true })
  scaleMaxLabelEn?: string | null;

  @Field(() => String, { nullable: true })
  scaleMaxLabelRu?: string | null;

  @Field(() => QuestionCondition, { nullable: true })
  shownWhen?: QuestionCondition | null;
}
