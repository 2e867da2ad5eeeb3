import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { AudiencePreview } from "./AudiencePreview";
import { AudienceRule } from "./AudienceRule";
import { canReadQuestionnaire } from "./questionnairePolicy";
import { CloseQuestionnaireInput, closeQuestionnaire } from "./closeQuestionnaire";
import { draftQuestionnaire } from "./draftQuestionnaire";
import { DraftQuestionnaireInput } from "./DraftQuestionnaireInput";
import { editQuestionnaire } from "./editQuestionnaire";
import { EditQuestionnaireInput } from "./EditQuestionnaireInput";
import { MissingText } from "./MissingText";
import { missingTexts } from "./missingTexts";
import { OpenQuestionnaireInput, openQuestionnaire } from "./openQuestionnaire";
import { previewAudience } from "./previewAudience";
import { PublishFindingsInput, publishFindings } from "./publishFindings";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { QuestionnairePayload } from "./QuestionnairePayload";
import { questionsOf } from "./questionnaireQueries";
import { ReviewQuestionnaireInput, reviewQuestionnaire } from "./reviewQuestionnaire";
import { SubmitForReviewInput, submitForReview } from "./submitForReview";
import { WithdrawQuestionnaireInput, withdrawQuestionnaire } from "./withdrawQuestionnaire";

@Resolver(() => Questionnaire)
export class QuestionnaireActResolver {
  /** Whom an audience rule finds today, before anybody is asked. */
  @Query(() => AudiencePreview)
  audiencePreview(
    @Arg("rule", () => AudienceRule) rule: AudienceRule,
    @Arg("mode", () => QuestionnaireMode, { nullable: true }) mode: QuestionnaireMode | null,
    @Ctx() ctx: RequestContext,
  ): Promise<AudiencePreview> {
    return previewAudience(ctx, rule, mode);
  }

  /** Texts that are not there in English or Russian, where the Estonian one is shown; for those who ask. */
  @FieldResolver(() => [MissingText])
  async missingTexts(@Root() asked: Questionnaire, @Ctx() ctx: RequestContext): Promise<readonly MissingText[]> {
    if (!canReadQuestionnaire(ctx.viewer, asked)) return [];
    return missingTexts(asked, await questionsOf(ctx, asked.currentVersionId));
  }

  /** Begins a questionnaire. */
  @Mutation(() => QuestionnairePayload)
  draftQuestionnaire(
    @Arg("input", () => DraftQuestionnaireInput) input: DraftQuestionnaireInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("questionnaire", () => ctx.perform(draftQuestionnaire, input));
  }

  /** Writes a questionnaire anew; the questions of an open one become its next version. */
  @Mutation(() => QuestionnairePayload)
  editQuestionnaire(
    @Arg("input", () => EditQuestionnaireInput) input: EditQuestionnaireInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("questionnaire", () => ctx.perform(editQuestionnaire, input));
  }

  /** Asks for a second pair of eyes. */
  @Mutation(() => QuestionnairePayload)
  submitForReview(
    @Arg("input", () => SubmitForReviewInput) input: SubmitForReviewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("questionnaire", () => ctx.perform(submitForReview, input));
  }

  /** Approves a questionnaire of somebody else, or returns it. */
  @Mutation(() => QuestionnairePayload)
  reviewQuestionnaire(
    @Arg("input", () => ReviewQuestionnaireInput) input: ReviewQuestionnaireInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("questionnaire", () => ctx.perform(reviewQuestionnaire, input));
  }

  /** Opens an approved questionnaire now, or sets when. */
  @Mutation(() => QuestionnairePayload)
  openQuestionnaire(
    @Arg("input", () => OpenQuestionnaireInput) input: OpenQuestionnaireInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("questionnaire", () => ctx.perform(openQuestionnaire, input));
  }

  /** Ends the answering. */
  @Mutation(() => QuestionnairePayload)
  closeQuestionnaire(
    @Arg("input", () => CloseQuestionnaireInput) input: CloseQuestionnaireInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("questionnaire", () => ctx.perform(closeQuestionnaire, input));
  }

  /** Takes a questionnaire back. */
  @Mutation(() => QuestionnairePayload)
  withdrawQuestionnaire(
    @Arg("input", () => WithdrawQuestionnaireInput) input: WithdrawQuestionnaireInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("questionnaire", () => ctx.perform(withdrawQuestionnaire, input));
  }

  /** Says what was heard and what will be done. */
  @Mutation(() => QuestionnairePayload)
  publishFindings(
    @Arg("input", () => PublishFindingsInput) input: PublishFindingsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("questionnaire", () => ctx.perform(publishFindings, input));
  }
}
