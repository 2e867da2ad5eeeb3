import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { AnsweringSheetPayload } from "./AnsweringSheetPayload";
import { AnswerQuestionInput, answerQuestion } from "./answerQuestion";
import { DeclineQuestionInput, declineQuestion } from "./declineQuestion";
import { ForwardQuestionInput, forwardQuestion } from "./forwardQuestion";
import { OpenQuestionSheetInput, openQuestionSheet } from "./openQuestionSheet";
import { OwnAnswerPayload } from "./OwnAnswerPayload";
import { PostponeQuestionInput, postponeQuestion } from "./postponeQuestion";
import { RecipientPayload } from "./RecipientPayload";
import { SubmitAnswersInput, submitAnswers } from "./submitAnswers";

@Resolver()
export class AnsweringActResolver {
  @Mutation(() => AnsweringSheetPayload)
  openQuestionSheet(
    @Arg("input", () => OpenQuestionSheetInput) input: OpenQuestionSheetInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("sheet", () => ctx.perform(openQuestionSheet, input));
  }

  @Mutation(() => OwnAnswerPayload)
  answerQuestion(
    @Arg("input", () => AnswerQuestionInput) input: AnswerQuestionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("answer", () => ctx.perform(answerQuestion, input));
  }

  @Mutation(() => AnsweringSheetPayload)
  submitAnswers(
    @Arg("input", () => SubmitAnswersInput) input: SubmitAnswersInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("sheet", () => ctx.perform(submitAnswers, input));
  }

  @Mutation(() => RecipientPayload)
  postponeQuestion(
    @Arg("input", () => PostponeQuestionInput) input: PostponeQuestionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("recipient", () => ctx.perform(postponeQuestion, input));
  }

  @Mutation(() => RecipientPayload)
  declineQuestion(
    @Arg("input", () => DeclineQuestionInput) input: DeclineQuestionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("recipient", () => ctx.perform(declineQuestion, input));
  }

  @Mutation(() => RecipientPayload)
  forwardQuestion(
    @Arg("input", () => ForwardQuestionInput) input: ForwardQuestionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("recipient", () => ctx.perform(forwardQuestion, input));
  }
}
