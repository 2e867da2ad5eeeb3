import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { canStep } from "../platform/lifecycle";
import type { RequestContext } from "../platform/RequestContext";
import { Questionnaire } from "./Questionnaire";
import { questionnaireLifecycle } from "./questionnaireLifecycle";
import {
  canEditQuestionnaire,
  canOpenQuestionnaire,
  canReadQuestionnaire,
  canReviewQuestionnaire,
} from "./questionnairePolicy";
import type { QuestionnaireStatus } from "./QuestionnaireStatus";
import type { QuestionnaireVerb } from "./QuestionnaireVerb";

const may = (asked: Questionnaire, verb: QuestionnaireVerb): boolean =>
  canStep<QuestionnaireStatus, QuestionnaireVerb>(questionnaireLifecycle, asked.status, verb);
const editable = new Set<QuestionnaireStatus>(["DRAFT", "SCHEDULED", "OPEN"]);

async function canOpen(ctx: RequestContext, asked: Questionnaire): Promise<boolean> {
  if (!canEditQuestionnaire(ctx.viewer, asked)) return false;
  const asker = await ctx.one(Organisation).load(asked.organisationId);
  return asker !== null && canOpenQuestionnaire(ctx.viewer, asked, asker);
}

/** What this viewer may do with a questionnaire now. */
@Resolver(() => Questionnaire)
export class QuestionnaireRightsResolver {
  @FieldResolver(() => Boolean)
  viewerCanEdit(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): boolean {
    return editable.has(asked.status) && canEditQuestionnaire(ctx.viewer, asked);
  }

  @FieldResolver(() => Boolean)
  async viewerCanSubmitForReview(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): Promise<boolean> {
    return may(asked, "SUBMIT") && (await canOpen(ctx, asked));
  }

  @FieldResolver(() => Boolean)
  viewerCanReview(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): boolean {
    return may(asked, "APPROVE") && canReviewQuestionnaire(ctx.viewer, asked);
  }

  @FieldResolver(() => Boolean)
  async viewerCanOpen(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): Promise<boolean> {
    return may(asked, "BEGIN_OPENING") && (await canOpen(ctx, asked));
  }

  @FieldResolver(() => Boolean)
  viewerCanClose(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): boolean {
    return may(asked, "CLOSE") && canEditQuestionnaire(ctx.viewer, asked);
  }

  @FieldResolver(() => Boolean)
  viewerCanWithdraw(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): boolean {
    return may(asked, "WITHDRAW") && canEditQuestionnaire(ctx.viewer, asked);
  }

  @FieldResolver(() => Boolean)
  viewerCanPublishFindings(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): boolean {
    return asked.status === "CLOSED" && canEditQuestionnaire(ctx.viewer, asked);
  }

  /** Whether the viewer writes down what was answered; readers of Kutsekoda read and tag only. */
  @FieldResolver(() => Boolean)
  viewerCanSummarise(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): boolean {
    return canEditQuestionnaire(ctx.viewer, asked);
  }

  /** Whether the viewer reads the answers. */
  @FieldResolver(() => Boolean)
  viewerCanReadAnswers(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): boolean {
    return canReadQuestionnaire(ctx.viewer, asked);
  }
}
