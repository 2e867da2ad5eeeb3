import { Field, Int, ObjectType } from "type-graphql";
import { BodyCounts } from "./BodyCounts";
import { Questionnaire } from "./Questionnaire";
import { QuestionResult } from "./QuestionResult";
import { ResponseCounts } from "./ResponseCounts";
import { ResponseGroup } from "./ResponseGroup";

/** What has come in so far, counted at the moment of asking. */
@ObjectType({ simpleResolvers: true })
export class QuestionnaireResults {
  @Field(() => Questionnaire)
  questionnaire!: Questionnaire;

  @Field(() => Date)
  countedAt!: Date;

  /** People who were asked. */
  @Field(() => ResponseCounts)
  total!: ResponseCounts;

  /** Bodies that were asked, where one answers in the name of each; else null. */
  @Field(() => BodyCounts, { nullable: true })
  bodies!: BodyCounts | null;

  /** Sheets that were submitted: in a body's name one for all of its people, from outsiders too. */
  @Field(() => Int)
  sheetCount!: number;

  @Field(() => [ResponseGroup])
  byRole!: readonly ResponseGroup[];

  /** By body, the largest first, a hundred at most. In a body's name every body stands by itself: it is no person. */
  @Field(() => [ResponseGroup])
  byBody!: readonly ResponseGroup[];

  @Field(() => [QuestionResult])
  questions!: readonly QuestionResult[];
}
