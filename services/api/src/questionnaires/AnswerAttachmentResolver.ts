import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import type { Connection } from "../platform/graphql/connectionOf";
import type { RequestContext } from "../platform/RequestContext";
import { AnswerAttachment } from "./AnswerAttachment";
import { AnswerAttachmentConnection } from "./AnswerAttachmentConnection";
import { AnswerFile } from "./AnswerFile";
import { filesOfAnswer } from "./filesOfAnswer";
import { findAnswerAttachments } from "./findAnswerAttachments";
import { Recipient } from "./Recipient";

@Resolver(() => AnswerAttachment)
export class AnswerAttachmentResolver {
  /** What was attached in answer to one question, newest first; for those who ask. */
  @Query(() => AnswerAttachmentConnection)
  answerAttachments(
    @Arg("questionnaireId", () => ID) questionnaireId: string,
    @Arg("questionKey", () => String) questionKey: string,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<AnswerAttachment>> {
    return findAnswerAttachments(ctx, questionnaireId, questionKey, first, after);
  }

  @FieldResolver(() => [AnswerFile])
  files(@Root() attached: AnswerAttachment, @Ctx() ctx: RequestContext): Promise<AnswerFile[]> {
    return filesOfAnswer(ctx, attached.value);
  }

  /** Who attached them, where people answer for themselves. */
  @FieldResolver(() => Person, { nullable: true })
  async person(@Root() attached: AnswerAttachment, @Ctx() ctx: RequestContext): Promise<Person | null> {
    if (!attached.recipientId) return null;
    const recipient = await ctx.one(Recipient).load(attached.recipientId);
    return recipient ? ctx.one(Person).load(recipient.personId) : null;
  }

  /** In which body's name, or through which body the person was asked. */
  @FieldResolver(() => Organisation, { nullable: true })
  organisation(@Root() attached: AnswerAttachment, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return attached.organisationId ? ctx.one(Organisation).load(attached.organisationId) : Promise.resolve(null);
  }
}
