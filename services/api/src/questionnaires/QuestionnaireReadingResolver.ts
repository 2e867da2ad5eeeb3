import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../platform/RequestContext";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireExport } from "./QuestionnaireExport";
import { progressOfQuestionnaire } from "./questionnaireQueries";
import { canReadQuestionnaire } from "./questionnairePolicy";
import { QuestionnaireVersion } from "./QuestionnaireVersion";

const lastExports = 10;

@Resolver(() => Questionnaire)
export class QuestionnaireReadingResolver {
  /** The last ten files of answers that were ordered, newest first; for those who read the answers. */
  @FieldResolver(() => [QuestionnaireExport])
  async exports(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): Promise<QuestionnaireExport[]> {
    if (!canReadQuestionnaire(ctx.viewer, asked)) return [];
    const ordered = await ctx.many(QuestionnaireExport, "questionnaireId", { orderedAt: "DESC" }).load(asked.id);
    return ordered.slice(0, lastExports);
  }

  /** How many people have been entered as asked; for those who read the answers. */
  @FieldResolver(() => Int, { nullable: true })
  async enteredCount(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): Promise<number | null> {
    return canReadQuestionnaire(ctx.viewer, asked) ? (await progressOfQuestionnaire(ctx, asked.id)).entered : null;
  }

  /** How many of them have answered; for those who read the answers. */
  @FieldResolver(() => Int, { nullable: true })
  async answeredCount(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): Promise<number | null> {
    return canReadQuestionnaire(ctx.viewer, asked) ? (await progressOfQuestionnaire(ctx, asked.id)).answered : null;
  }

  /** Every version, oldest first; for those who read the answers. */
  @FieldResolver(() => [QuestionnaireVersion])
  versions(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): Promise<QuestionnaireVersion[]> {
    if (!canReadQuestionnaire(ctx.viewer, asked)) return Promise.resolve([]);
    return ctx.many(QuestionnaireVersion, "questionnaireId", { number: "ASC" }).load(asked.id);
  }
}
