import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import type { RequestContext } from "../platform/RequestContext";
import { Answer } from "./Answer";
import { AnsweringSheet } from "./AnsweringSheet";
import { OwnAnswer } from "./OwnAnswer";
import { ownAnswerOf } from "./ownAnswerOf";
import { Question } from "./Question";
import { Questionnaire } from "./Questionnaire";
import { questionsOf } from "./questionnaireQueries";

@Resolver(() => AnsweringSheet)
export class AnsweringSheetResolver {
  @FieldResolver(() => Questionnaire)
  questionnaire(@Root() sheet: AnsweringSheet, @Ctx() ctx: RequestContext): Promise<Questionnaire | null> {
    return ctx.one(Questionnaire).load(sheet.questionnaireId);
  }

  @FieldResolver(() => [Question])
  questions(@Root() sheet: AnsweringSheet, @Ctx() ctx: RequestContext): Promise<Question[]> {
    return questionsOf(ctx, sheet.versionId);
  }

  @FieldResolver(() => [OwnAnswer])
  async answers(@Root() sheet: AnsweringSheet, @Ctx() ctx: RequestContext): Promise<OwnAnswer[]> {
    if (!sheet.sheetId) return [];
    const answers = await ctx.many(Answer, "sheetId").load(sheet.sheetId);
    return answers.map((answer) => ownAnswerOf(answer.questionId, answer));
  }

  /** Who of the body sent it. */
  @FieldResolver(() => Person, { nullable: true })
  submittedBy(@Root() sheet: AnsweringSheet, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return sheet.submittedBy ? ctx.one(Person).load(sheet.submittedBy) : Promise.resolve(null);
  }
}
