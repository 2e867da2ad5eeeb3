import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Certificate } from "../certificates/Certificate";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { createShare, CreateShareInput } from "./createShare";
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
  state(@Root() share: Share, @Ctx() ctx: RequestContext): ShareState {
    return shareStateOn(share, ctx.today);
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

  @FieldResolver(() => Boolean)
  viewerCanRevoke(@Root() share: Share, @Ctx() ctx: RequestContext): boolean {
    return isSharer(ctx.viewer, share) && shareStateOn(share, ctx.today) === ShareState.ACTIVE;
  }

  @Mutation(() => SharePayload)
  createShare(
    @Arg("input", () => CreateShareInput) input: CreateShareInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SharePayload> {
    return payload("share", () => ctx.perform(createShare, input));
  }

  @Mutation(() => SharePayload)
  revokeShare(
    @Arg("input", () => RevokeShareInput) input: RevokeShareInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SharePayload> {
    return payload("share", () => ctx.perform(revokeShare, input));
  }
}
