import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Connection } from "../platform/graphql/connectionOf";
import type { RequestContext } from "../platform/RequestContext";
import { AnsweringSheet } from "./AnsweringSheet";
import { findInvitedSheet, findOwnRecipient, findRecipients, findWaiting } from "./answeringQueries";
import { Recipient } from "./Recipient";
import { RecipientConnection } from "./RecipientConnection";
import { RecipientList } from "./RecipientList";
import { RecipientPayload } from "./RecipientPayload";
import { showQuestionDialog } from "./showQuestionDialog";
import { WaitingQuestions } from "./WaitingQuestions";

const mostShown = 20;

@Resolver()
export class AnsweringResolver {
  /** What waits for the viewer's answer. */
  @Query(() => WaitingQuestions)
  waitingQuestions(
    @Arg("first", () => Int, { nullable: true, defaultValue: 3 }) first: number,
    @Ctx() ctx: RequestContext,
  ): Promise<WaitingQuestions> {
    return findWaiting(ctx, Math.max(0, Math.min(first, mostShown)));
  }

  /** The questionnaires the viewer is asked in, newest first. */
  @Query(() => RecipientConnection)
  ownQuestionnaires(
    @Arg("list", () => RecipientList) list: RecipientList,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Recipient>> {
    return findRecipients(ctx, list, first, after);
  }

  /** One questionnaire the viewer is asked in; for which body, where the viewer answers for several. */
  @Query(() => Recipient, { nullable: true })
  ownQuestionnaire(
    @Arg("questionnaireId", () => ID) questionnaireId: string,
    @Arg("organisationId", () => ID, { nullable: true }) organisationId: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Recipient | null> {
    return findOwnRecipient(ctx, questionnaireId, organisationId);
  }

  /** What an outsider's invitation opens, without sign-in. */
  @Query(() => AnsweringSheet, { nullable: true })
  invitedSheet(
    @Arg("questionnaireId", () => ID) questionnaireId: string,
    @Arg("invitation", () => String) invitation: string,
    @Ctx() ctx: RequestContext,
  ): Promise<AnsweringSheet | null> {
    return findInvitedSheet(ctx, questionnaireId, invitation);
  }

  /** Answers about what the dialog after sign-in is to be shown, and notes that it is; nothing when it is not to be shown. */
  @Mutation(() => RecipientPayload)
  async showQuestionDialog(@Ctx() ctx: RequestContext): Promise<RecipientPayload> {
    return { recipient: await ctx.perform(showQuestionDialog, undefined), problems: [] };
  }
}
