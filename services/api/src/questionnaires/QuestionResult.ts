import { Field, Int, ObjectType } from "type-graphql";
import { ChoiceCount } from "./ChoiceCount";
import { NumberSummary } from "./NumberSummary";
import { Question } from "./Question";
import { SpreadCount } from "./SpreadCount";

/** What was answered to one question, over all versions in which it was asked. */
@ObjectType()
export class QuestionResult {
  /** As it stands in the newest version that asks it. */
  @Field(() => Question)
  question!: Question;

  /** Sheets with an answer to it. */
  @Field(() => Int)
  answeredCount!: number;

  /** Submitted sheets without one: it was not asked of them, or they left it out. */
  @Field(() => Int)
  leftOutCount!: number;

  /** Nothing is shown of fewer than five anonymous answers. */
  @Field(() => Boolean)
  isHidden!: boolean;

  @Field(() => [ChoiceCount])
  choices!: readonly ChoiceCount[];

  @Field(() => NumberSummary, { nullable: true })
  numbers!: NumberSummary | null;

  /** The first and the last day answered (YYYY-MM-DD). */
  @Field(() => [String])
  days!: readonly string[];

  /** How the numbers of a number question, or the days of a date question, are spread, in order. */
  @Field(() => [SpreadCount])
  spread!: readonly SpreadCount[];

  readonly questionnaireId!: string;
}
