import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import type { Connection } from "../platform/graphql/connectionOf";
import type { RequestContext } from "../platform/RequestContext";
import { AnswerTag } from "./AnswerTag";
import { AnswerText } from "./AnswerText";
import { AnswerTextConnection } from "./AnswerTextConnection";
import { AnswerTextFilter } from "./AnswerTextFilter";
import { findAnswerTexts } from "./answerTextQueries";
import { QuestionTag } from "./QuestionTag";
import { Recipient } from "./Recipient";

@Resolver(() => AnswerText)
export class AnswerTextResolver {
  /** Texts answered to one question, shuffled; for those who ask. */
  @Query(() => AnswerTextConnection)
  answerTexts(
    @Arg("questionnaireId", () => ID) questionnaireId: string,
    @Arg("questionKey", () => String) questionKey: string,
    @Arg("filter", () => AnswerTextFilter, { nullable: true }) filter: AnswerTextFilter | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<AnswerText>> {
    return findAnswerTexts(ctx, questionnaireId, questionKey, filter ?? {}, first, after);
  }

  /** Who wrote it, when answers carry names. */
  @FieldResolver(() => Person, { nullable: true })
  async person(@Root() text: AnswerText, @Ctx() ctx: RequestContext): Promise<Person | null> {
    if (!text.recipientId) return null;
    const recipient = await ctx.one(Recipient).load(text.recipientId);
    return recipient ? ctx.one(Person).load(recipient.personId) : null;
  }

  /** In which body's name, or through which body the person was asked. */
  @FieldResolver(() => Organisation, { nullable: true })
  organisation(@Root() text: AnswerText, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return text.organisationId ? ctx.one(Organisation).load(text.organisationId) : Promise.resolve(null);
  }

  /** The tags the viewer has put on it; other readers' are not shown, so that two read for themselves. */
  @FieldResolver(() => [QuestionTag])
  async myTags(@Root() text: AnswerText, @Ctx() ctx: RequestContext): Promise<QuestionTag[]> {
    const marks = await ctx.many(AnswerTag, "answerId").load(text.id);
    const mine = marks.filter((mark) => mark.personId === ctx.viewer.personId).map((mark) => mark.tagId);
    const tags = await ctx.one(QuestionTag).loadMany(mine);
    return tags.filter((tag) => tag instanceof QuestionTag).sort((a, b) => a.name.localeCompare(b.name, "et"));
  }
}
