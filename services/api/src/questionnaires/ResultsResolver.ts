import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { addQuestionTag, AddQuestionTagInput } from "./addQuestionTag";
import { agreementOf } from "./agreementOf";
import { findResults } from "./findResults";
import { marksOf, tagsOf } from "./questionTagQueries";
import { QuestionnaireResults } from "./QuestionnaireResults";
import { QuestionResult } from "./QuestionResult";
import { QuestionSummary } from "./QuestionSummary";
import { QuestionSummaryPayload } from "./QuestionSummaryPayload";
import { QuestionTagPayload } from "./QuestionTagPayload";
import { ReadersAgreement } from "./ReadersAgreement";
import { summariseQuestion, SummariseQuestionInput } from "./summariseQuestion";
import { tagAnswer, TagAnswerInput } from "./tagAnswer";
import { TagCount } from "./TagCount";

@Resolver(() => QuestionResult)
export class ResultsResolver {
  /** What has come in so far; for those who ask. */
  @Query(() => QuestionnaireResults, { nullable: true })
  questionnaireResults(
    @Arg("id", () => ID) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<QuestionnaireResults | null> {
    return findResults(ctx, id);
  }

  /** The tags of this question in Estonian order, each with the number of texts that carry it. */
  @FieldResolver(() => [TagCount])
  async tags(@Root() result: QuestionResult, @Ctx() ctx: RequestContext): Promise<TagCount[]> {
    const [tags, marks] = await Promise.all([tagsOf(ctx, result), marksOf(ctx, result)]);
    return tags.map((tag) => {
      const texts = marks.filter((mark) => mark.tagId === tag.id).map((mark) => mark.answerId);
      return { tag, answerCount: new Set(texts).size };
    });
  }

  /** Null until somebody has tagged a text. */
  @FieldResolver(() => ReadersAgreement, { nullable: true })
  async agreement(@Root() result: QuestionResult, @Ctx() ctx: RequestContext): Promise<ReadersAgreement | null> {
    const [tags, marks] = await Promise.all([tagsOf(ctx, result), marksOf(ctx, result)]);
    return marks.length === 0
      ? null
      : agreementOf(
          marks,
          tags.map((tag) => tag.id),
        );
  }

  @FieldResolver(() => QuestionSummary, { nullable: true })
  async summary(@Root() result: QuestionResult, @Ctx() ctx: RequestContext): Promise<QuestionSummary | null> {
    const written = await ctx.many(QuestionSummary, "questionnaireId").load(result.questionnaireId);
    return written.find((one) => one.questionKey === result.question.key) ?? null;
  }

  /** Adds a word by which texts are sorted. */
  @Mutation(() => QuestionTagPayload)
  addQuestionTag(
    @Arg("input", () => AddQuestionTagInput) input: AddQuestionTagInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("questionTag", () => ctx.perform(addQuestionTag, input));
  }

  /** Puts one's own tag on a text, or takes it off. */
  @Mutation(() => QuestionTagPayload)
  tagAnswer(@Arg("input", () => TagAnswerInput) input: TagAnswerInput, @Ctx() ctx: RequestContext): Promise<object> {
    return payload("questionTag", () => ctx.perform(tagAnswer, input));
  }

  /** Writes down what was answered to a question. */
  @Mutation(() => QuestionSummaryPayload)
  summariseQuestion(
    @Arg("input", () => SummariseQuestionInput) input: SummariseQuestionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("questionSummary", () => ctx.perform(summariseQuestion, input));
  }
}
