import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import type { Connection } from "../platform/graphql/connectionOf";
import type { RequestContext } from "../platform/RequestContext";
import { AudienceRule } from "./AudienceRule";
import { Question } from "./Question";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireConnection } from "./QuestionnaireConnection";
import { QuestionnaireFilter } from "./QuestionnaireFilter";
import { canReadQuestionnaire } from "./questionnairePolicy";
import { findQuestionnaire, findQuestionnaires, questionsOf } from "./questionnaireQueries";
import { QuestionnaireVersion } from "./QuestionnaireVersion";

@Resolver(() => Questionnaire)
export class QuestionnaireResolver {
  /** Questionnaires the viewer asks, reads or is asked in, newest first. */
  @Query(() => QuestionnaireConnection)
  questionnaires(
    @Arg("filter", () => QuestionnaireFilter, { nullable: true }) filter: QuestionnaireFilter | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Questionnaire>> {
    return findQuestionnaires(ctx, filter ?? {}, first, after);
  }

  /** One questionnaire, when it is the viewer's to see. */
  @Query(() => Questionnaire, { nullable: true })
  questionnaire(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Questionnaire | null> {
    return findQuestionnaire(ctx, id);
  }

  /** Who asks. */
  @FieldResolver(() => Organisation)
  organisation(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.one(Organisation).load(asked.organisationId);
  }

  /** Whom it asks; for those who ask. */
  @FieldResolver(() => AudienceRule, { nullable: true })
  audience(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): AudienceRule | null {
    return canReadQuestionnaire(ctx.viewer, asked) ? asked.audience : null;
  }

  @FieldResolver(() => QuestionnaireVersion, { nullable: true })
  version(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): Promise<QuestionnaireVersion | null> {
    return asked.currentVersionId ? ctx.one(QuestionnaireVersion).load(asked.currentVersionId) : Promise.resolve(null);
  }

  /** The questions as they stand now. */
  @FieldResolver(() => [Question])
  questions(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): Promise<Question[]> {
    return questionsOf(ctx, asked.currentVersionId);
  }
}
