import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Certificate } from "../certificates/Certificate";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { createNamedShare } from "./createNamedShare";
import { CreateShareInput } from "./createShare";
import { revokeShare, RevokeShareInput } from "./revokeShare";
import { Share } from "./Share";
import { ShareOpening } from "./ShareOpening";
import { SharePayload } from "./SharePayload";
import { isSharer } from "./sharePolicy";
import { certificatesOfShare, openingsOf } from "./shareQueries";
import { ShareState } from "./ShareState";
import { shareStateOn } from "./shareStateOn";

/** A holder's link, what it shows and who has opened it. */
@Resolver(() => Share)
export class ShareResolver {
  @FieldResolver(() => ShareState)
  async state(@Root() share: Share, @Ctx() ctx: RequestContext): Promise<ShareState> {
    return shareStateOn(share, ctx.today, (await openingsOf(ctx, share.id)).total);
  }

  @FieldResolver(() => [Certificate])
  certificates(@Root() share: Share, @Ctx() ctx: RequestContext): Promise<Certificate[]> {
    return certificatesOfShare(ctx, share.id);
  }

  @FieldResolver(() => Int)
  async openingCount(@Root() share: Share, @Ctx() ctx: RequestContext): Promise<number> {
    return (await openingsOf(ctx, share.id)).total;
  }

  @FieldResolver(() => [ShareOpening], { description: "Newest first, fifty at most." })
  async openings(@Root() share: Share, @Ctx() ctx: RequestContext): Promise<readonly ShareOpening[]> {
    return (await openingsOf(ctx, share.id)).latest;
  }

  @FieldResolver(() => Boolean, {
    description: "Also when its openings are used up: who opened it last may look again for half an hour.",
  })
  async viewerCanRevoke(@Root() share: Share, @Ctx() ctx: RequestContext): Promise<boolean> {
    const state = shareStateOn(share, ctx.today, (await openingsOf(ctx, share.id)).total);
    return isSharer(ctx.viewer, share) && (state === ShareState.ACTIVE || state === ShareState.USED_UP);
  }

  @Mutation(() => SharePayload)
  createShare(
    @Arg("input", () => CreateShareInput) input: CreateShareInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SharePayload> {
    return payload("share", () => createNamedShare(ctx, input));
  }

  @Mutation(() => SharePayload)
  revokeShare(
    @Arg("input", () => RevokeShareInput) input: RevokeShareInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SharePayload> {
    return payload("share", () => ctx.perform(revokeShare, input));
  }
}
