import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import type { RequestContext } from "../platform/RequestContext";
import {
  canAnswer,
  canDecline,
  canPostpone,
  isOwn,
  mayStillAnswer,
  mostPostponements,
  mustAnswer,
} from "./answeringPolicy";
import { AnsweringSheet } from "./AnsweringSheet";
import { Forward } from "./Forward";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { Recipient } from "./Recipient";
import { RecipientState } from "./RecipientState";
import { recipientStateOf } from "./recipientStateOf";
import { sheetInHand } from "./sheetInHand";
import { startedSheets } from "./startedSheets";

@Resolver(() => Recipient)
export class RecipientResolver {
  @FieldResolver(() => Questionnaire)
  questionnaire(@Root() recipient: Recipient, @Ctx() ctx: RequestContext): Promise<Questionnaire | null> {
    return ctx.one(Questionnaire).load(recipient.questionnaireId);
  }

  @FieldResolver(() => RecipientState)
  async state(@Root() recipient: Recipient, @Ctx() ctx: RequestContext): Promise<RecipientState> {
    const asked = await askedIn(ctx, recipient);
    const isStarted = await startedSheets(ctx).load(recipient.id);
    return recipientStateOf(recipient, asked, isStarted, ctx.now);
  }

  /** The body in whose name the answer is given. */
  @FieldResolver(() => Organisation, { nullable: true })
  async answersFor(@Root() recipient: Recipient, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    const asked = await askedIn(ctx, recipient);
    if (asked.mode !== QuestionnaireMode.BODY || !recipient.organisationId) return null;
    return ctx.one(Organisation).load(recipient.organisationId);
  }

  /** The questions and what is answered so far; the person's own, or the own body's. */
  @FieldResolver(() => AnsweringSheet, { nullable: true })
  async sheet(@Root() recipient: Recipient, @Ctx() ctx: RequestContext): Promise<AnsweringSheet | null> {
    const asked = await askedIn(ctx, recipient);
    if (!mayStillAnswer(ctx.viewer, asked, recipient)) return null;
    return sheetInHand(ctx.read, ctx.viewer, { asked, recipient, forward: null }, ctx.now);
  }

  /** Those of the same body who are asked in its name, the viewer left out. */
  @FieldResolver(() => [Person])
  async colleagues(@Root() recipient: Recipient, @Ctx() ctx: RequestContext): Promise<Person[]> {
    const asked = await askedIn(ctx, recipient);
    if (asked.mode !== QuestionnaireMode.BODY || !mayStillAnswer(ctx.viewer, asked, recipient)) return [];
    const where = { questionnaireId: asked.id, organisationId: recipient.organisationId ?? "" };
    const found = await ctx.read.find(Recipient, { where, take: 50, order: { id: "ASC" } });
    const others = found.filter((each) => each.id !== recipient.id);
    const people = await Promise.all(others.map(({ personId }) => ctx.one(Person).load(personId)));
    return people.flatMap((person) => person ?? []);
  }

  /** What became of what the viewer has passed on, newest first. */
  @FieldResolver(() => [Forward])
  async forwards(@Root() recipient: Recipient, @Ctx() ctx: RequestContext): Promise<Forward[]> {
    if (!isOwn(ctx.viewer, recipient)) return [];
    return ctx.many(Forward, "recipientId", { createdAt: "DESC", id: "DESC" }).load(recipient.id);
  }

  /** How many times more it may be put off; null: as often as one likes. */
  @FieldResolver(() => Int, { nullable: true })
  async postponementsLeft(@Root() recipient: Recipient, @Ctx() ctx: RequestContext): Promise<number | null> {
    const asked = await askedIn(ctx, recipient);
    return mustAnswer(asked, recipient) ? Math.max(0, mostPostponements - recipient.snoozeCount) : null;
  }

  @FieldResolver(() => Boolean)
  async viewerCanAnswer(@Root() recipient: Recipient, @Ctx() ctx: RequestContext): Promise<boolean> {
    return canAnswer(ctx.viewer, await askedIn(ctx, recipient), recipient, ctx.now);
  }

  @FieldResolver(() => Boolean)
  async viewerCanPostpone(@Root() recipient: Recipient, @Ctx() ctx: RequestContext): Promise<boolean> {
    return canPostpone(ctx.viewer, await askedIn(ctx, recipient), recipient, ctx.now);
  }

  @FieldResolver(() => Boolean)
  async viewerCanDecline(@Root() recipient: Recipient, @Ctx() ctx: RequestContext): Promise<boolean> {
    return canDecline(ctx.viewer, await askedIn(ctx, recipient), recipient, ctx.now);
  }
}

async function askedIn(ctx: RequestContext, { questionnaireId }: Recipient): Promise<Questionnaire> {
  const asked = await ctx.one(Questionnaire).load(questionnaireId);
  if (!asked) throw new Error("A recipient is asked in a questionnaire");
  return asked;
}
