import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Certificate } from "../certificates/Certificate";
import { isHolder } from "../certificates/certificatePolicy";
import { certificateStatusOn } from "../certificates/certificateStatusOn";
import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import type { Connection } from "../platform/graphql/connectionOf";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { Qualification } from "../standards/Qualification";
import { answerWatch, AnswerWatchInput } from "./answerWatch";
import { askWatch, AskWatchInput } from "./askWatch";
import { CertificateWatch } from "./CertificateWatch";
import { CertificateWatchConnection } from "./CertificateWatchConnection";
import { CertificateWatchPayload } from "./CertificateWatchPayload";
import { canActForCompany } from "./employerPolicy";
import { endWatch, EndWatchInput } from "./endWatch";
import { WatchedFacts } from "./WatchedFacts";
import { WatchNotice } from "./WatchNotice";
import { findEmployerWatches, findOwnWatches } from "./watchQueries";
import { WatchState } from "./WatchState";
import { watchStateOf } from "./watchStateOf";
import { withdrawWatch, WithdrawWatchInput } from "./withdrawWatch";

@Resolver(() => CertificateWatch)
export class CertificateWatchResolver {
  /** The own company's watches, newest first. */
  @Query(() => CertificateWatchConnection)
  employerWatches(
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<CertificateWatch>> {
    return findEmployerWatches(ctx, first, after);
  }

  /** Who asked to watch one's own certificates, newest first. */
  @Query(() => CertificateWatchConnection)
  myWatches(
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<CertificateWatch>> {
    return findOwnWatches(ctx, first, after);
  }

  /** The company that asks. */
  @FieldResolver(() => Organisation)
  company(@Root() watch: CertificateWatch, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.one(Organisation).load(watch.organisationId);
  }

  @FieldResolver(() => WatchState)
  async state(@Root() watch: CertificateWatch, @Ctx() ctx: RequestContext): Promise<WatchState> {
    return watchStateOf(watch, await isOwn(watch, ctx), ctx.now);
  }

  /** What is known of the certificate: to its holder always; to the company while the holder agrees and is not protected. */
  @FieldResolver(() => WatchedFacts, { nullable: true })
  async certificate(@Root() watch: CertificateWatch, @Ctx() ctx: RequestContext): Promise<WatchedFacts | null> {
    const isOpen = watch.agreedAt !== null && watch.withdrawnAt === null && watch.endedAt === null;
    const found = watch.certificateId ? await ctx.one(Certificate).load(watch.certificateId) : null;
    const holder = found ? await ctx.one(Person).load(found.personId) : null;
    const isShown = isOpen && holder?.protectedAt === null && canActForCompany(ctx.viewer, watch);
    const sees = found && (isHolder(ctx.viewer, found) || isShown);
    const qualification = sees ? await ctx.one(Qualification).load(found.qualificationId) : null;
    if (!sees || !qualification) return null;
    return { status: certificateStatusOn(found, ctx.today), validUntil: found.validUntil, qualification };
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      "For its holder, while the company cannot read it whole in the register: the certificate a link would show.",
  })
  async linkableCertificateId(@Root() watch: CertificateWatch, @Ctx() ctx: RequestContext): Promise<string | null> {
    const found = watch.certificateId ? await ctx.one(Certificate).load(watch.certificateId) : null;
    const isHidden = found !== null && (found.certificateHidden || found.nameHidden);
    return isHidden && isHolder(ctx.viewer, found) && !watch.endedAt ? found.id : null;
  }

  /** Where the company is told by mail; for the company. */
  @FieldResolver(() => String, { nullable: true })
  contactEmail(@Root() watch: CertificateWatch, @Ctx() ctx: RequestContext): string | null {
    return canActForCompany(ctx.viewer, watch) ? watch.contactEmail : null;
  }

  /** What the company was told, newest first. */
  @FieldResolver(() => [WatchNotice])
  notices(@Root() watch: CertificateWatch, @Ctx() ctx: RequestContext): Promise<WatchNotice[]> {
    return ctx.many(WatchNotice, "certificateWatchId", { toldAt: "DESC", id: "DESC" }).load(watch.id);
  }

  @FieldResolver(() => Boolean)
  async viewerCanAnswer(@Root() watch: CertificateWatch, @Ctx() ctx: RequestContext): Promise<boolean> {
    return (await isOwn(watch, ctx)) && !watch.agreedAt && !watch.declinedAt && !watch.endedAt;
  }

  @FieldResolver(() => Boolean)
  async viewerCanWithdraw(@Root() watch: CertificateWatch, @Ctx() ctx: RequestContext): Promise<boolean> {
    return (await isOwn(watch, ctx)) && watch.agreedAt !== null && !watch.withdrawnAt && !watch.endedAt;
  }

  @FieldResolver(() => Boolean)
  viewerCanEnd(@Root() watch: CertificateWatch, @Ctx() ctx: RequestContext): boolean {
    return canActForCompany(ctx.viewer, watch) && !watch.withdrawnAt && !watch.endedAt;
  }

  @Mutation(() => CertificateWatchPayload)
  askWatch(@Arg("input", () => AskWatchInput) input: AskWatchInput, @Ctx() ctx: RequestContext): Promise<object> {
    return payload("watch", () => ctx.perform(askWatch, input));
  }

  @Mutation(() => CertificateWatchPayload)
  endWatch(@Arg("input", () => EndWatchInput) input: EndWatchInput, @Ctx() ctx: RequestContext): Promise<object> {
    return payload("watch", () => ctx.perform(endWatch, input));
  }

  @Mutation(() => CertificateWatchPayload)
  answerWatch(
    @Arg("input", () => AnswerWatchInput) input: AnswerWatchInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("watch", () => ctx.perform(answerWatch, input));
  }

  @Mutation(() => CertificateWatchPayload)
  withdrawWatch(
    @Arg("input", () => WithdrawWatchInput) input: WithdrawWatchInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("watch", () => ctx.perform(withdrawWatch, input));
  }
}

/** Whether the watched certificate is the viewer's own. */
async function isOwn(watch: CertificateWatch, ctx: RequestContext): Promise<boolean> {
  const found = watch.certificateId ? await ctx.one(Certificate).load(watch.certificateId) : null;
  return found !== null && isHolder(ctx.viewer, found);
}
