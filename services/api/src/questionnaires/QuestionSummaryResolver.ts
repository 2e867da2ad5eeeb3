import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../platform/RequestContext";
import { Answer } from "./Answer";
import { QuestionSummary } from "./QuestionSummary";

@Resolver(() => QuestionSummary)
export class QuestionSummaryResolver {
  /** Ids of the answers that are quoted. */
  @FieldResolver(() => [ID])
  quoteIds(@Root() summary: QuestionSummary): readonly string[] {
    return summary.quotes;
  }

  /** What is quoted, word for word. */
  @FieldResolver(() => [String])
  async quotes(@Root() summary: QuestionSummary, @Ctx() ctx: RequestContext): Promise<string[]> {
    const answers = await ctx.one(Answer).loadMany(summary.quotes);
    return answers.flatMap((answer) =>
      answer instanceof Answer && typeof answer.value === "string" ? [answer.value] : [],
    );
  }
}
